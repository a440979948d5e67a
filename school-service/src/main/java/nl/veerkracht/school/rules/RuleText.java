package nl.veerkracht.school.rules;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import nl.veerkracht.contracts.signal.SignalKind;
import nl.veerkracht.kit.cloudevents.EventJson;
import nl.veerkracht.school.signal.model.Criterion;
import nl.veerkracht.school.signal.model.Rearm;
import nl.veerkracht.school.signal.model.SignalRule;
import nl.veerkracht.school.signal.model.Window;

/** A rule as a school writes it, and as it is stored: its name and version follow from whose it is and since when. */
public record RuleText(SignalKind kind, List<Criterion> criteria, Window window, Rearm rearm) {
    private static final TypeReference<List<RuleText>> LIST = new TypeReference<>() {};

    public RuleText {
        criteria = List.copyOf(criteria);
    }

    static RuleText of(SignalRule rule) {
        return new RuleText(rule.kind(), rule.criteria(), rule.window(), rule.rearm());
    }

    SignalRule named(String name, String version) {
        return new SignalRule(kind, name, version, criteria, window, rearm);
    }

    static String json(List<RuleText> rules) {
        try {
            return EventJson.MAPPER.writeValueAsString(rules);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("rules cannot be written", impossible);
        }
    }

    static List<RuleText> read(String json) {
        try {
            return EventJson.MAPPER.readValue(json, LIST);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("stored rules cannot be read", impossible);
        }
    }
}
