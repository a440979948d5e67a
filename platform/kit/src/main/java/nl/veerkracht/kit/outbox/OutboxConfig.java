package nl.veerkracht.kit.outbox;

import io.smallrye.config.ConfigMapping;

/** Settings of the outbox. */
@ConfigMapping(prefix = "veerkracht.outbox")
public interface OutboxConfig {
    /** The {@code source} of every event this service publishes: a URN with the organisation's number and the system. */
    String source();
}
