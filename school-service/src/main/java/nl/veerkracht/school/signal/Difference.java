package nl.veerkracht.school.signal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.veerkracht.kit.cloudevents.EventJson;
import nl.veerkracht.kit.database.OrderedId;
import nl.veerkracht.school.roster.Pupil;
import nl.veerkracht.school.signal.model.Evidence;
import nl.veerkracht.school.signal.model.ExpectedSignal;

/** What has to change so that exactly the expected signals stand. */
final class Difference {
    private final List<Raised> raised = new ArrayList<>();
    private final Map<Standing, Pupil> withdrawn = new HashMap<>();
    private final List<Standing> restated = new ArrayList<>();

    /** Compares the signals of one pupil. */
    void add(Pupil pupil, List<ExpectedSignal> expected, List<Standing> standing) {
        var left = standing.stream().collect(Collectors.toMap(Standing::key, Function.identity()));
        for (var signal : expected) {
            var why = json(signal.evidence());
            var same = left.remove(new Standing.Key(signal.rule().kind(), signal.holdsOn()));
            if (same == null) {
                raised.add(new Raised(OrderedId.next(), pupil, signal, why));
            } else if (!tree(why).equals(tree(same.why()))) {
                restated.add(new Standing(same.id(), same.pupil(), same.key(), why));
            }
        }
        left.values().forEach(gone -> withdrawn.put(gone, pupil));
    }

    List<Raised> raised() {
        return raised;
    }

    /** Signals that no longer hold, each with its pupil. */
    Map<Standing, Pupil> withdrawn() {
        return withdrawn;
    }

    /** Signals that hold on the same day, for other reasons than before. */
    List<Standing> restated() {
        return restated;
    }

    private static String json(Evidence evidence) {
        try {
            return EventJson.MAPPER.writeValueAsString(evidence);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("evidence cannot be written", impossible);
        }
    }

    private static JsonNode tree(String json) {
        try {
            return EventJson.MAPPER.readTree(json);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("evidence cannot be read", impossible);
        }
    }
}
