package nl.veerkracht.kit.consumer;

import io.smallrye.faulttolerance.api.Guard;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.health.Readiness;

/** Tries again without end, a little later each time, and tells readiness that it is waiting. */
@ApplicationScoped
class BackoffPatience implements Patience {
    private final OutageCheck outages;
    private final Guard guard;

    BackoffPatience(@Readiness OutageCheck outages) {
        this.outages = outages;
        this.guard = Guard.create()
                .withRetry()
                .maxRetries(-1)
                .maxDuration(0, ChronoUnit.MILLIS)
                .delay(250, ChronoUnit.MILLIS)
                .jitter(100, ChronoUnit.MILLIS)
                .whenException(Outages::isOutage)
                .onRetry(outages::begin)
                .withExponentialBackoff()
                .maxDelay(5, ChronoUnit.SECONDS)
                .done()
                .done()
                .build();
    }

    @Override
    public void untilDone(Runnable work) {
        guard.get(
                () -> {
                    work.run();
                    return true;
                },
                Boolean.class);
        outages.end();
    }
}
