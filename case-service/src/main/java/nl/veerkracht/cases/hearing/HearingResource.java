package nl.veerkracht.cases.hearing;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.veerkracht.cases.access.Access;
import nl.veerkracht.contracts.access.Relative.Relation;
import nl.veerkracht.kit.actor.Actors;
import nl.veerkracht.kit.paging.Page;

/** Whom of the family a talk or a meeting in a case is with, so that a form asks no more than the service does. */
@Blocking
@Path("/v1/cases/{caseId}/to-be-heard")
@Produces(MediaType.APPLICATION_JSON)
public class HearingResource {
    private final WhomToHear whomToHear;
    private final Access access;
    private final Actors actors;

    HearingResource(WhomToHear whomToHear, Access access, Actors actors) {
        this.whomToHear = whomToHear;
        this.access = access;
        this.actors = actors;
    }

    @GET
    public Page<Relation> list(@PathParam("caseId") UUID caseId) {
        access.whoKnowsCase(caseId, actors.current());
        return new Page<>(whomToHear.in(caseId).relations(), null);
    }
}
