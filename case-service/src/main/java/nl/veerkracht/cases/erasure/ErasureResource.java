package nl.veerkracht.cases.erasure;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Objects;
import java.util.UUID;
import nl.veerkracht.cases.erasure.model.Ground;
import nl.veerkracht.cases.erasure.model.Wish;
import nl.veerkracht.cases.request.RequestCheck;
import nl.veerkracht.kit.actor.Actors;
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
    private final Actors actors;

    ErasureResource(AskForErasure askForErasure, ErasureAccess access, ErasureViews views, Actors actors) {
        this.askForErasure = askForErasure;
        this.access = access;
        this.views = views;
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
