package nl.veerkracht.cases.note;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.veerkracht.cases.request.IdempotencyKeys;
import nl.veerkracht.cases.request.NextLink;
import nl.veerkracht.cases.request.RequestCheck;
import nl.veerkracht.kit.actor.Actors;
import nl.veerkracht.kit.paging.Page;
import org.jspecify.annotations.Nullable;

/** The notes of a case: each reader those that the policy opens, and writing one. */
@Blocking
@Path("/v1/cases/{caseId}/notes")
@Produces(MediaType.APPLICATION_JSON)
public class NoteResource {
    private final ReadNotes readNotes;
    private final WriteNote writeNote;
    private final Actors actors;

    NoteResource(ReadNotes readNotes, WriteNote writeNote, Actors actors) {
        this.readNotes = readNotes;
        this.writeNote = writeNote;
        this.actors = actors;
    }

    @GET
    public Page<NoteView> list(
            @PathParam("caseId") UUID caseId,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable String limit,
            @Context UriInfo asked) {
        var actor = actors.current();
        var check = new RequestCheck();
        var from = check.cursor(cursor, LocalDate::parse, Instant::parse, UUID::fromString);
        var most = check.limit(limit);
        check.done();
        return NextLink.page(
                readNotes.page(caseId, from, most + 1, actor),
                most,
                NoteView::of,
                one -> one.stored().cursor(),
                asked);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response write(
            @PathParam("caseId") UUID caseId,
            @Nullable NoteRequest request,
            @HeaderParam(IdempotencyKeys.HEADER) @Nullable String key) {
        var actor = actors.current();
        var check = new RequestCheck();
        IdempotencyKeys.check(key, check);
        var note = writeNote.run(caseId, request, key, check, actor);
        return Response.created(URI.create("/v1/cases/" + caseId + "/notes"))
                .entity(NoteView.full(note, null))
                .build();
    }
}
