package nl.veerkracht.cases.schooltalk;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import java.util.UUID;
import nl.veerkracht.cases.request.IdempotencyKeys;
import nl.veerkracht.cases.request.RequestCheck;
import nl.veerkracht.kit.actor.Actors;
import nl.veerkracht.kit.paging.Page;
import org.jspecify.annotations.Nullable;

/** The talks at school: recording one, and reading what was agreed. */
@Blocking
@Path("/v1/cases/{caseId}/school-talks")
@Produces(MediaType.APPLICATION_JSON)
public class SchoolTalkResource {
    private final RecordTalk recordTalk;
    private final ReadTalks readTalks;
    private final Actors actors;

    SchoolTalkResource(RecordTalk recordTalk, ReadTalks readTalks, Actors actors) {
        this.recordTalk = recordTalk;
        this.readTalks = readTalks;
        this.actors = actors;
    }

    @GET
    public Page<TalkView> list(@PathParam("caseId") UUID caseId) {
        return new Page<>(readTalks.of(caseId, actors.current()), null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public void record(
            @PathParam("caseId") UUID caseId,
            @Nullable TalkRequest request,
            @HeaderParam(IdempotencyKeys.HEADER) @Nullable String key) {
        var actor = actors.current();
        var check = new RequestCheck();
        IdempotencyKeys.check(key, check);
        recordTalk.run(caseId, Objects.requireNonNullElseGet(request, TalkRequest::empty), key, check, actor);
    }
}
