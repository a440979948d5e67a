package nl.veerkracht.kit.consumer;

import io.smallrye.config.ConfigMapping;

/** Settings of reading events. */
@ConfigMapping(prefix = "veerkracht.consumer")
public interface ConsumerConfig {
    /** Name of this service towards Kafka; dead letters go to {@code <topic>-dlq-<name>}. */
    String name();
}
