package nl.veerkracht.cases.concern;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Objects;
import java.util.regex.Pattern;
import nl.veerkracht.cases.request.IdempotencyKeys;
import nl.veerkracht.cases.request.RequestCheck;
import nl.veerkracht.kit.actor.Actors;
import org.jspecify.annotations.Nullable;

/** Opening a case by hand. */
@Blocking
@Path("/v1/cases")
@Produces(MediaType.APPLICATION_JSON)
public class ConcernResource {
    private static final Pattern SCHOOL = Pattern.compile("[0-9]{2}[A-Z0-9]{4}");

    private final OpenCase openCase;
    private final Actors actors;

    ConcernResource(OpenCase openCase, Actors actors) {
        this.openCase = openCase;
        this.actors = actors;
    }

    /** For whom, and at which school if that is to be said. */
    public record CaseRequest(
            @Nullable String youngPersonId, @Nullable String schoolId) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response open(@Nullable CaseRequest request, @HeaderParam(IdempotencyKeys.HEADER) @Nullable String key) {
        var actor = actors.current();
        var asked = request == null ? new CaseRequest(null, null) : request;
        var check = new RequestCheck();
        var youngPersonId = check.requiredId("youngPersonId", asked.youngPersonId());
        check.matches(
                "schoolId", asked.schoolId(), SCHOOL, "must be the code of a school: two digits and four characters");
        IdempotencyKeys.check(key, check);
        check.done();
        var opened = openCase.run(new Concern(Objects.requireNonNull(youngPersonId), asked.schoolId()), key, actor);
        return Response.created(URI.create("/v1/cases/" + opened.id()))
                .entity(opened)
                .build();
    }
}
