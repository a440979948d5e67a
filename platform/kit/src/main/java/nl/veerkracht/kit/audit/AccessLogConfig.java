package nl.veerkracht.kit.audit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.util.Optional;

/** Settings of the access log. */
@ConfigMapping(prefix = "veerkracht.access-log")
public interface AccessLogConfig {
    /** URI of what we do, in one version, in the organisation's register of processing activities. */
    String processingActivity();

    /** URI of the kind of id by which data subjects are known here. */
    @WithDefault("urn:veerkracht:pseudonym")
    String dataSubjectIdType();

    /** What for, as NEN 7513 asks; where it is always the same. */
    Optional<String> purpose();

    /** How long an answer waits for its records at most; after that it is that the log is not available. */
    @WithDefault("5s")
    Duration patience();

    /**
     * How many requests in a minute are recorded at most, by each process, of those with a token that nobody can believe or
     * with none; so that a stranger cannot fill the log. All of them are counted in {@code veerkracht.tokens.refused}.
     */
    @WithDefault("600")
    @Min(0)
    int strangersPerMinute();
}
