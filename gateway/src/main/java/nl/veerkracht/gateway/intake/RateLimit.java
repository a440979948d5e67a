package nl.veerkracht.gateway.intake;

import io.github.bucket4j.Bucket;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A bucket per client, so that one school's runaway system leaves room for the others; counted per gateway. */
@Singleton
class RateLimit {
    private final IntakeConfig.Rate rate;
    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

    RateLimit(IntakeConfig config) {
        this.rate = config.rate();
    }

    /** Takes one request from the client's bucket, or answers 429. */
    void take(String client) {
        var probe = buckets.computeIfAbsent(client, name -> bucket()).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw LaterProblem.tooMany(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(rate.burst()).refillGreedy(rate.perSecond(), Duration.ofSeconds(1)))
                .build();
    }
}
