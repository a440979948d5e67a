package nl.veerkracht.gateway.remote;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import nl.veerkracht.kit.problem.DomainProblem;
import nl.veerkracht.kit.problem.UnknownResource;

/** Waits for what was asked of a service, and refuses what the service refuses. */
public final class Answers {
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

    /** For a page of which no part can be shown now. */
    public static ServiceDown down() {
        return new ServiceDown();
    }

    private static DomainProblem problem(int status) {
        return switch (status) {
            case 403, 404 -> new UnknownResource();
            case 409 -> new AlreadyDone();
            default -> new ServiceDown();
        };
    }
}
