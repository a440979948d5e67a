package nl.veerkracht.cases.erasure;

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
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.veerkracht.cases.access.Access;
import nl.veerkracht.cases.erasure.ErasureList.Wanted;
import nl.veerkracht.cases.erasure.Erasures.Status;
import nl.veerkracht.cases.erasure.model.Ground;
import nl.veerkracht.cases.erasure.model.Wish;
import nl.veerkracht.cases.request.RequestCheck;
import nl.veerkracht.kit.actor.Actors;
import nl.veerkracht.kit.paging.Page;
import org.jspecify.annotations.Nullable;

/** Asking that a young person be erased, for the administrators of the last school: a dry run, nothing goes by it. */
@Blocking
@Path("/v1/erasures")
@Produces(MediaType.APPLICATION_JSON)
public class ErasureResource {
    private static final int LONGEST_NOTE = 500;

    private final AskForErasure askForErasure;
    private final ErasureAccess access;
    private final ErasureViews views;
    private final ErasureList list;
    private final Access policy;
    private final Actors actors;

    ErasureResource(
            AskForErasure askForErasure,
            ErasureAccess access,
            ErasureViews views,
            ErasureList list,
            Access policy,
            Actors actors) {
        this.askForErasure = askForErasure;
        this.access = access;
        this.views = views;
        this.list = list;
        this.policy = policy;
        this.actors = actors;
    }

    /** Whom, why, and what the second person should know. */
    public record ErasureRequest(
            @Nullable String youngPersonId,
            @Nullable String ground,
            @Nullable String note) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response ask(@Nullable ErasureRequest request) {
        var actor = actors.current();
        var made = askForErasure.run(wish(request), actor);
        return Response.created(URI.create("/v1/erasures/" + made.id()))
                .entity(views.of(made))
                .build();
    }

    /** What waits for a second person, newest first; with CARRIED_OUT what has been done. */
    @GET
    public Page<ErasureListItem> list(
            @QueryParam("status") @Nullable String status,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable String limit,
            @Context UriInfo asked) {
        var reader = policy.reader(actors.current());
        var check = new RequestCheck();
        var wanted = new Wanted(
                Objects.requireNonNullElse(check.oneOf("status", status, Status.class), Status.WAITING),
                check.cursor(cursor, Instant::parse, UUID::fromString),
                check.limit(limit));
        check.done();
        return reader.map(known -> list.page(known, wanted, asked)).orElseGet(() -> new Page<>(List.of(), null));
    }

    @GET
    @Path("/{id}")
    public ErasureView get(@PathParam("id") UUID id) {
        return views.of(access.get(id, actors.current()));
    }

    private static Wish wish(@Nullable ErasureRequest request) {
        var asked = request == null ? new ErasureRequest(null, null, null) : request;
        var check = new RequestCheck();
        var youngPersonId = check.requiredId("youngPersonId", asked.youngPersonId());
        var ground = check.requiredOneOf("ground", asked.ground(), Ground.class);
        var note = check.text("note", asked.note(), LONGEST_NOTE);
        check.done();
        return new Wish(Objects.requireNonNull(youngPersonId), Objects.requireNonNull(ground), note);
    }
}
