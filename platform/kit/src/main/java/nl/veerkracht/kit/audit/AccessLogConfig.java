package nl.veerkracht.kit.audit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
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
}
