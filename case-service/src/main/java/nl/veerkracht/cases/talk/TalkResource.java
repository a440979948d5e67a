package nl.veerkracht.cases.talk;

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
import nl.veerkracht.cases.access.Access;
import nl.veerkracht.cases.request.RequestCheck;
import nl.veerkracht.contracts.access.Role;
import nl.veerkracht.kit.actor.Actors;
import nl.veerkracht.kit.paging.Page;
import nl.veerkracht.kit.problem.UnknownResource;
import org.jspecify.annotations.Nullable;

/** "I want to talk": asking, and what came of it, for who asked alone. Who is asked finds it among the tasks. */
@Blocking
@Path("/v1/young-people/{youngPersonId}/talk-requests")
@Produces(MediaType.APPLICATION_JSON)
public class TalkResource {
    private static final int LONGEST_ABOUT = 500;

    private final AskToTalk askToTalk;
    private final TalkRequests requests;
    private final Access access;
    private final Actors actors;

    TalkResource(AskToTalk askToTalk, TalkRequests requests, Access access, Actors actors) {
        this.askToTalk = askToTalk;
        this.requests = requests;
        this.access = access;
        this.actors = actors;
    }

    /**
     * With whom, and about what; says nothing of itself, so that it is in no log.
     *
     * @param with the participation of who is asked
     * @param role at a school, who of its staff: mentor, absence-coordinator or support-coordinator
     */
    public record TalkRequest(
            @Nullable String with,
            @Nullable String role,
            @Nullable String about) {
        private static final TalkRequest EMPTY = new TalkRequest(null, null, null);

        @Override
        public String toString() {
            return "TalkRequest";
        }
    }

    @GET
    public Page<TalkRequestView> list(@PathParam("youngPersonId") UUID youngPersonId) {
        var reader = access.reader(actors.current()).orElseThrow(UnknownResource::new);
        if (!access.mayKnow(reader, access.aboutPerson(youngPersonId))) {
            throw new UnknownResource();
        }
        return new Page<>(requests.own(youngPersonId, reader.subject()), null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response ask(@PathParam("youngPersonId") UUID youngPersonId, @Nullable TalkRequest request) {
        var actor = actors.current();
        var asked =
                askToTalk.run(youngPersonId, checked(Objects.requireNonNullElse(request, TalkRequest.EMPTY)), actor);
        return Response.created(URI.create("/v1/young-people/" + youngPersonId + "/talk-requests"))
                .entity(asked)
                .build();
    }

    private static AskToTalk.Wish checked(TalkRequest wanted) {
        var check = new RequestCheck();
        var with = check.requiredId("with", wanted.with());
        var role = Role.parse(wanted.role());
        if (wanted.role() != null && role.isEmpty()) {
            check.fault("role", "must be the name of a role");
        }
        var about = check.text("about", wanted.about(), LONGEST_ABOUT);
        check.done();
        return new AskToTalk.Wish(Objects.requireNonNull(with), role.orElse(null), about);
    }
}
