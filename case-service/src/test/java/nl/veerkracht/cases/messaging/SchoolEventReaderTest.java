package nl.veerkracht.cases.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import java.util.function.Consumer;
import nl.veerkracht.kit.cloudevents.CloudEvent;
import nl.veerkracht.kit.cloudevents.EventJson;
import nl.veerkracht.kit.cloudevents.Fault;
import org.junit.jupiter.api.Test;

class SchoolEventReaderTest {

    @Test
    void aCompleteSignalHasNoFaults() {
        assertThat(SchoolEventReader.check(signal(event -> {}))).isEmpty();
    }

    @Test
    void everyMissingFieldIsNamed() {
        var event = signal(sent -> {
            data(sent).remove("schoolId");
            data(sent).putNull("holdsOn");
            data(sent).putObject("rule");
            sent.remove("subject");
        });

        assertThat(SchoolEventReader.check(event))
                .extracting(Fault::pointer)
                .containsExactly(
                        "/subject", "/data/schoolId", "/data/holdsOn", "/data/rule/name", "/data/rule/version");
    }

    @Test
    void whatCannotBeReadIsNamedAndNotRepeated() {
        var event = signal(sent -> data(sent).put("kind", "HAS_THE_FLU"));

        assertThat(SchoolEventReader.check(event))
                .containsExactly(new Fault("/data/kind", "cannot be read as what it should be"));
    }

    @Test
    void aTypeOfAnotherTopicIsUnknownHere() {
        assertThat(SchoolEventReader.check(signal(sent -> sent.put("type", "nl.schoolabsences.reported.v1"))))
                .extracting(Fault::pointer)
                .containsExactly("/type");
        assertThat(SchoolEventReader.check(signal(sent -> sent.put("type", "nl.something.else.v1"))))
                .extracting(Fault::pointer)
                .containsExactly("/type");
    }

    @Test
    void anEventWithoutDataSaysNothing() {
        assertThat(SchoolEventReader.check(signal(sent -> sent.remove("data"))))
                .extracting(Fault::pointer)
                .containsExactly("/data");
    }

    @Test
    void aSubjectMustBeAnId() {
        assertThat(SchoolEventReader.check(signal(sent -> sent.put("subject", "Jan"))))
                .extracting(Fault::pointer)
                .containsExactly("/subject");
    }

    private static ObjectNode data(ObjectNode event) {
        return (ObjectNode) event.get("data");
    }

    private static CloudEvent signal(Consumer<ObjectNode> change) {
        var event = EventJson.MAPPER.createObjectNode();
        event.put("specversion", "1.0").put("id", "1").put("source", "urn:a");
        event.put("type", "nl.absencesignals.raised.v1")
                .put("subject", UUID.randomUUID().toString());
        var data = event.putObject("data");
        data.put("signalId", UUID.randomUUID().toString())
                .put("schoolId", "99XX00")
                .put("sector", "VO");
        data.put("kind", "FREQUENT").put("holdsOn", "2026-11-27").put("detectedAt", "2026-11-27T08:00:00Z");
        data.put("municipalityCode", "9901")
                .putObject("rule")
                .put("name", "FREQUENT")
                .put("version", "1");
        change.accept(event);
        return new CloudEvent(event);
    }
}
