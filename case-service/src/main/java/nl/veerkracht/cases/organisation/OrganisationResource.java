package nl.veerkracht.cases.organisation;

import io.smallrye.common.annotation.Blocking;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.veerkracht.cases.access.Access;
import nl.veerkracht.cases.request.NextLink;
import nl.veerkracht.cases.request.RequestCheck;
import nl.veerkracht.contracts.access.OrganisationKind;
import nl.veerkracht.contracts.access.Role;
import nl.veerkracht.kit.actor.Actor;
import nl.veerkracht.kit.actor.Actors;
import nl.veerkracht.kit.paging.Page;
import org.jspecify.annotations.Nullable;

/** The register of organisations: the region fills it, and everyone who is signed in reads it; nobody's data is in it. */
@Blocking
@Path("/v1/organisations")
@Produces(MediaType.APPLICATION_JSON)
public class OrganisationResource {
    private static final Pattern IDENTIFIER = Pattern.compile("[0-9A-Za-z]{1,20}");
    private static final Pattern LINE = Pattern.compile("\\P{Cntrl}*");
    private static final int LONGEST_NAME = 200;

    private final Organisations organisations;
    private final Access access;
    private final Actors actors;

    OrganisationResource(Organisations organisations, Access access, Actors actors) {
        this.organisations = organisations;
        this.access = access;
        this.actors = actors;
    }

    /**
     * An organisation as the region knows it.
     *
     * @param until the day from which it can be asked no more; left out as long as that is not known
     */
    public record OrganisationRequest(
            @Nullable String name,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {}

    @GET
    public Page<OrganisationView> list(
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable String limit,
            @Context UriInfo asked) {
        actors.current();
        var check = new RequestCheck();
        var wanted = check.oneOf("kind", kind, OrganisationKind.class);
        var from = check.cursor(
                cursor, OrganisationResource::line, OrganisationResource::line, OrganisationResource::line);
        var most = check.limit(limit);
        check.done();
        return NextLink.page(
                organisations.page(wanted, from, most), most, Function.identity(), OrganisationView::cursor, asked);
    }

    @PUT
    @Path("/{kind}/{identifier}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    public OrganisationView register(
            @PathParam("kind") String kind,
            @PathParam("identifier") String identifier,
            @Nullable OrganisationRequest request) {
        requireRegion(actors.current());
        var one = checked(kind, identifier, request == null ? new OrganisationRequest(null, null, null) : request);
        organisations.put(one);
        return one;
    }

    private void requireRegion(Actor actor) {
        var isRegion = access.reader(actor)
                .filter(reader -> reader.viewer().organisationKind() == OrganisationKind.CONSORTIUM
                        && reader.has(Role.ADMINISTRATOR.wireName()))
                .isPresent();
        if (!isRegion) {
            throw new OnlyTheRegionRegisters();
        }
    }

    private static OrganisationView checked(String kind, String identifier, OrganisationRequest asked) {
        var check = new RequestCheck();
        if (check.requiredOneOf("kind", kind, OrganisationKind.class) == OrganisationKind.SCHOOL) {
            check.fault("kind", "must not be SCHOOL: schools take part without being asked");
        }
        check.matches("identifier", identifier, IDENTIFIER, "must have 1 to 20 letters or digits");
        check.matches("name", asked.name(), LINE, "must be one line");
        var name = check.requiredText("name", asked.name(), LONGEST_NAME);
        if (asked.from() == null) {
            check.fault("from", "is required");
        } else if (asked.until() != null && !asked.until().isAfter(asked.from())) {
            check.fault("until", "must be after the first day");
        }
        check.done();
        return new OrganisationView(kind, identifier, name, Objects.requireNonNull(asked.from()), asked.until());
    }

    /** @throws IllegalArgumentException when it is no line of text */
    private static String line(String text) {
        if (!LINE.matcher(text).matches()) {
            throw new IllegalArgumentException();
        }
        return text;
    }
}
