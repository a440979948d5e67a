package nl.veerkracht.cases.handover;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.veerkracht.kit.actor.Actors;

/** A case in brief, for who takes it over. */
@Blocking
@Path("/v1/cases/{caseId}/hand-over-note")
@Produces(MediaType.APPLICATION_JSON)
public class HandOverNoteResource {
    private final ReadHandOverNote readHandOverNote;
    private final Actors actors;

    HandOverNoteResource(ReadHandOverNote readHandOverNote, Actors actors) {
        this.readHandOverNote = readHandOverNote;
        this.actors = actors;
    }

    @GET
    public HandOverNoteView read(@PathParam("caseId") UUID caseId) {
        return readHandOverNote.run(caseId, actors.current());
    }
}
