package nl.veerkracht.bench.load;

/** A CloudEvent as it is put on a topic. */
public record Message(String topic, String key, String id, String source, String json) {}
