package nl.veerkracht.dev.demo;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * An event as a school's system sends it.
 *
 * @param name what makes it this event and no other; its id follows from it, so that sending it again has no effect
 */
record SchoolMessage(String schoolId, String type, Instant time, String name, Map<String, Object> data) {

    String id() {
        return UUID.nameUUIDFromBytes((schoolId + "/" + name).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** The CloudEvent. */
    Map<String, Object> envelope() {
        var envelope = new LinkedHashMap<String, Object>();
        envelope.put("specversion", "1.0");
        envelope.put("id", id());
        envelope.put("source", "urn:nld:brin:" + schoolId + ":systeem:las");
        envelope.put("type", type);
        envelope.put("time", time.toString());
        envelope.put("datacontenttype", "application/json");
        envelope.put("data", data);
        return envelope;
    }
}
