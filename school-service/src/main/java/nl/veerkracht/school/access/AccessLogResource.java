package nl.veerkracht.school.access;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.veerkracht.contracts.access.Role;
import nl.veerkracht.kit.actor.Actors;
import nl.veerkracht.kit.audit.AccessRecord;
import nl.veerkracht.kit.audit.LookQuery;
import nl.veerkracht.kit.audit.OrganisationLooks;
import nl.veerkracht.kit.audit.OrganisationLooks.Checker;
import nl.veerkracht.kit.paging.Page;

/** Who looked, among the people and programs of the own organisation, over HTTP: for its administrators, who check it. */
@Path(OrganisationLooks.PATH)
public class AccessLogResource {
    private final OrganisationLooks looks;
    private final Actors actors;

    AccessLogResource(OrganisationLooks looks, Actors actors) {
        this.looks = looks;
        this.actors = actors;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Page<AccessRecord> list(@BeanParam LookQuery query) {
        return looks.page(checker(), query);
    }

    /** The same for a spreadsheet; the link to the next page is a header. */
    @GET
    @Produces(OrganisationLooks.CSV)
    public Response sheet(@BeanParam LookQuery query) {
        return looks.sheet(checker(), query);
    }

    private Checker checker() {
        var actor = actors.current();
        var roles = Reader.of(actor).roles();
        return new Checker(actor, roles, roles.contains(Role.ADMINISTRATOR.wireName()));
    }
}
