package nl.veerkracht.gateway.remote;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import nl.veerkracht.kit.cloudevents.EventJson;
import nl.veerkracht.kit.problem.DomainProblem;
import nl.veerkracht.kit.problem.DomainProblem.Kind;
import nl.veerkracht.kit.problem.UnknownResource;

/** Waits for what was asked of a service, and refuses what the service refuses. */
public final class Answers {
    private static final int FAULTS = 400;
    private static final Duration AT_MOST = Duration.ofSeconds(20);

    /** The service did not answer, or not as agreed. */
    public static final class ServiceDown extends DomainProblem {
        ServiceDown() {
            super(Kind.UNAVAILABLE, "service-unavailable", "This cannot be done now; try again later.");
        }
    }

    /** It has been done already, by somebody else or in another window. */
    public static final class AlreadyDone extends DomainProblem {
        AlreadyDone() {
            super(Kind.CONFLICT, "already-done", "This has been done already.");
        }
    }

    /** A rule of the service says no; which one, its name tells, and what to say of it is for the page. */
    public static final class Refused extends DomainProblem {
        private Refused(Kind kind, String slug) {
            super(kind, slug, "This cannot be done.");
        }
    }

    private Answers() {}

    /** What it answered. */
    public static <T> T await(Uni<T> asked) {
        return asked.await().atMost(AT_MOST);
    }

    /** Sees to it that a command was carried out. */
    public static void done(Uni<Response> command) {
        try {
            await(command).close();
        } catch (WebApplicationException refused) {
            throw problem(refused.getResponse().getStatus());
        } catch (RuntimeException silent) {
            throw new ServiceDown();
        }
    }

    /** What came of a command that answers with something to show. */
    public static <T> T given(Uni<T> command) {
        try {
            return await(command);
        } catch (WebApplicationException refused) {
            throw refusal(refused.getResponse());
        } catch (RuntimeException silent) {
            throw new ServiceDown();
        }
    }

    /** Whether a command was taken; false when the service finds fault with what was sent, which then only it can see. */
    public static boolean taken(Uni<?> command) {
        return given(command.map(answer -> true).onFailure(Answers::isFaulty).recoverWithItem(false));
    }

    /**
     * What there is to show of a part that a page cannot do without.
     *
     * @throws UnknownResource when the reader may not know of it
     * @throws ServiceDown when it could not be asked for
     */
    public static <T> T shown(Part<T> part) {
        if (part.isMissing()) {
            throw new ServiceDown();
        }
        if (part.value() == null) {
            throw new UnknownResource();
        }
        return part.value();
    }

    /** For a page of which no part can be shown now. */
    public static ServiceDown down() {
        return new ServiceDown();
    }

    /** For what a page sees itself: that it is not any more as the reader saw it. */
    public static AlreadyDone alreadyDone() {
        return new AlreadyDone();
    }

    private static boolean isFaulty(Throwable failure) {
        return failure instanceof WebApplicationException answer
                && answer.getResponse().getStatus() == FAULTS;
    }

    private static DomainProblem refusal(Response response) {
        return switch (response.getStatus()) {
            case 422 -> new Refused(Kind.UNPROCESSABLE, slug(response));
            case 429 -> new Refused(Kind.TOO_MANY, slug(response));
            default -> problem(response.getStatus());
        };
    }

    /** The last part of the type of the problem; empty when the answer is no problem. */
    private static String slug(Response response) {
        try {
            var type = EventJson.MAPPER
                    .readTree(response.readEntity(String.class))
                    .path("type")
                    .asText();
            return type.substring(type.lastIndexOf('/') + 1);
        } catch (JsonProcessingException | RuntimeException unreadable) {
            return "";
        }
    }

    private static DomainProblem problem(int status) {
        return switch (status) {
            case 403, 404 -> new UnknownResource();
            case 409 -> new AlreadyDone();
            default -> new ServiceDown();
        };
    }
}
