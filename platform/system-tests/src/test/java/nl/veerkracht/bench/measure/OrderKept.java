package nl.veerkracht.bench.measure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.veerkracht.bench.load.School;
import nl.veerkracht.bench.load.Wave;
import nl.veerkracht.bench.stack.Stack;

/**
 * Reads what was published of the young people of a wave, as any consumer would: nothing twice, and of each in the order it
 * happened. Of others nothing is known: the clock may have been set back since they were told of, and an outage makes
 * Connect tell again what it told before.
 */
final class OrderKept {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> TOPICS = List.of("school-events", "case-events");
    private static final String OPENED = "nl.coordinationcases.opened.v1";

    private final Set<String> seen = new HashSet<>();
    private final Map<String, Instant> latest = new HashMap<>();
    private final Set<String> opened = new HashSet<>();

    private final Set<String> people;

    private OrderKept(Collection<String> people) {
        this.people = Set.copyOf(people);
    }

    /** @return in words, for the report */
    static String of(Wave wave, Stack stack) {
        var enrolled = School.isOfWave("school_id", wave.number());
        var check = new OrderKept(stack.school().texts("select young_person_id from enrolment where " + enrolled));
        for (var topic : TOPICS) {
            check.latest.clear();
            stack.bus().read(topic, event -> check.take(topic, event));
        }
        return "%,d events, none twice, in order".formatted(check.seen.size());
    }

    private void take(String topic, byte[] value) {
        var event = parse(value);
        var person = event.path("subject").asText();
        if (people.contains(person)) {
            take(topic, person, event);
        }
    }

    private void take(String topic, String person, JsonNode event) {
        if (!seen.add(event.path("source").asText() + event.path("id").asText())) {
            throw new AssertionError("an event was published twice on " + topic);
        }
        var time = Instant.parse(event.path("time").asText());
        var before = latest.put(person, time);
        if (before != null && time.isBefore(before)) {
            throw new AssertionError("an event of one young person overtook another on " + topic);
        }
        if (topic.equals("case-events") && event.path("type").asText().equals(OPENED)) {
            opened.add(person);
        } else if (topic.equals("case-events") && !opened.contains(person)) {
            throw new AssertionError("something was told of a case before its opening");
        }
    }

    private static JsonNode parse(byte[] value) {
        try {
            return JSON.readTree(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
