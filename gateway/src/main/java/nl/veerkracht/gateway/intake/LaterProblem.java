package nl.veerkracht.gateway.intake;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.time.Duration;

/** Refusals that go away by waiting; each says how long. */
final class LaterProblem {
    private LaterProblem() {}

    static HttpProblem tooMany(Duration wait) {
        return later(
                Status.TOO_MANY_REQUESTS, "too-many-requests", "Too many requests", "Slow down and try again.", wait);
    }

    static HttpProblem busDown() {
        return later(
                Status.SERVICE_UNAVAILABLE,
                "bus-unavailable",
                "Not available now",
                "The events could not be stored safely; send the same request again later. Repeating does no harm.",
                Duration.ofSeconds(5));
    }

    private static HttpProblem later(Status status, String slug, String title, String detail, Duration wait) {
        return HttpProblem.builder()
                .withType(URI.create("/problems/" + slug))
                .withTitle(title)
                .withStatus(status)
                .withDetail(detail)
                .withHeader("Retry-After", Math.max(1, wait.plusMillis(999).toSeconds()))
                .build();
    }
}
