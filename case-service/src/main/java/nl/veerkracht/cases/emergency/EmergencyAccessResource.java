package nl.veerkracht.cases.emergency;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.cases.access.Access;
import nl.veerkracht.cases.access.Reader;
import nl.veerkracht.cases.emergency.ReviewQueue.Status;
import nl.veerkracht.cases.emergency.ReviewQueue.Stored;
import nl.veerkracht.cases.emergency.ReviewQueue.Wanted;
import nl.veerkracht.cases.request.NextLink;
import nl.veerkracht.cases.request.RequestCheck;
import nl.veerkracht.kit.actor.Actors;
import nl.veerkracht.kit.paging.Page;
import nl.veerkracht.kit.problem.UnknownResource;
import org.jspecify.annotations.Nullable;

/** Emergency access that waits for a second person, and how it was judged. */
@Blocking
@Path("/v1/emergency-accesses")
@Produces(MediaType.APPLICATION_JSON)
public class EmergencyAccessResource {
    private final ReviewQueue queue;
    private final JudgeEmergencyAccess judgeEmergencyAccess;
    private final Access access;
    private final Actors actors;

    EmergencyAccessResource(
            ReviewQueue queue, JudgeEmergencyAccess judgeEmergencyAccess, Access access, Actors actors) {
        this.queue = queue;
        this.judgeEmergencyAccess = judgeEmergencyAccess;
        this.access = access;
        this.actors = actors;
    }

    /** What a second person found; says nothing of itself, so that it is in no log. */
    public record JudgementRequest(
            @Nullable Boolean justified, @Nullable String explanation) {
        @Override
        public String toString() {
            return "JudgementRequest";
        }
    }

    @GET
    public Page<EmergencyAccessView> list(
            @QueryParam("status") @Nullable String status,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable String limit,
            @Context UriInfo asked) {
        var reader = access.reader(actors.current());
        var check = new RequestCheck();
        var wanted = new Wanted(
                check.oneOf("status", status, Status.class),
                check.cursor(cursor, Instant::parse, UUID::fromString),
                check.limit(limit));
        check.done();
        return reader.map(one -> NextLink.page(
                        queue.page(one, wanted), wanted.limit(), row -> view(row, one), Stored::cursor, asked))
                .orElseGet(() -> new Page<>(List.of(), null));
    }

    @GET
    @Path("/{id}")
    public EmergencyAccessView one(@PathParam("id") UUID id) {
        var reader = access.reader(actors.current()).orElseThrow(UnknownResource::new);
        return queue.one(reader, id).map(row -> view(row, reader)).orElseThrow(UnknownResource::new);
    }

    @POST
    @Path("/{id}/judgement")
    @Consumes(MediaType.APPLICATION_JSON)
    public EmergencyAccessView judge(@PathParam("id") UUID id, @Nullable JudgementRequest request) {
        var actor = actors.current();
        var said = request == null ? new JudgementRequest(null, null) : request;
        var check = new RequestCheck();
        var explanation = Words.read("explanation", said.explanation(), check);
        if (said.justified() == null) {
            check.fault("justified", "is required");
        }
        check.done();
        judgeEmergencyAccess.run(id, Boolean.TRUE.equals(said.justified()), explanation, actor);
        return one(id);
    }

    /** Who looked is judged without knowing at whom, unless one may know. */
    private EmergencyAccessView view(Stored row, Reader reader) {
        var person = row.access().whom().youngPersonId();
        access.reviewed(reader, person);
        return EmergencyAccessView.of(row, access.mayKnow(reader, access.aboutPerson(person)), reader);
    }
}
