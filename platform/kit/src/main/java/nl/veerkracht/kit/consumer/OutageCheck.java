package nl.veerkracht.kit.consumer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready while a batch waits for something that is down: work stands still, nothing is lost. */
@Readiness
@ApplicationScoped
public class OutageCheck implements HealthCheck {
    private final AtomicBoolean waiting = new AtomicBoolean();

    void begin() {
        waiting.set(true);
    }

    void end() {
        waiting.set(false);
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("events-flow").status(!waiting.get()).build();
    }
}
