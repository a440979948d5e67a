package nl.veerkracht.cases.draft;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import nl.veerkracht.cases.draft.model.Draft;
import nl.veerkracht.kit.actor.Actors;
import org.jspecify.annotations.Nullable;

/** The reader's own draft of one form about one young person. */
@Blocking
@Path("/v1/drafts/{youngPersonId}/{form}")
@Produces(MediaType.APPLICATION_JSON)
public class DraftResource {
    private final ReadDraft readDraft;
    private final KeepDraft keepDraft;
    private final DiscardDraft discardDraft;
    private final Actors actors;

    DraftResource(ReadDraft readDraft, KeepDraft keepDraft, DiscardDraft discardDraft, Actors actors) {
        this.readDraft = readDraft;
        this.keepDraft = keepDraft;
        this.discardDraft = discardDraft;
        this.actors = actors;
    }

    /** Without a text as long as there is none. */
    @GET
    public Response read(@PathParam("youngPersonId") UUID youngPersonId, @PathParam("form") String form) {
        return answer(readDraft.run(youngPersonId, form, actors.current()));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response keep(
            @PathParam("youngPersonId") UUID youngPersonId,
            @PathParam("form") String form,
            @Nullable Map<String, @Nullable String> fields,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String round) {
        var actor = actors.current();
        var text = DraftRequest.text(fields);
        return answer(keepDraft.run(youngPersonId, form, text, DraftRequest.round(round), actor));
    }

    @DELETE
    public void discard(@PathParam("youngPersonId") UUID youngPersonId, @PathParam("form") String form) {
        discardDraft.run(youngPersonId, form, actors.current());
    }

    private static Response answer(Draft draft) {
        return Response.ok(DraftView.of(draft))
                .tag(String.valueOf(draft.round()))
                .build();
    }
}
