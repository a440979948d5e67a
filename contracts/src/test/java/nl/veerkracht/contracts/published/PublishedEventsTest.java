package nl.veerkracht.contracts.published;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.veerkracht.contracts.Topics;
import nl.veerkracht.contracts.signal.AbsenceSignalWithdrawnV1;
import nl.veerkracht.kit.cloudevents.CloudEvent;
import nl.veerkracht.kit.cloudevents.CloudEventReader;
import nl.veerkracht.kit.cloudevents.Fault;
import nl.veerkracht.kit.cloudevents.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishedEventsTest {
    private static final UUID PERSON = UUID.fromString("7d9b6f1e-3c1f-4f57-9f55-6a1f6c1f0a11");
    private static final String DATA = """
            {"signalId": "0b0ff1a2-5c3e-4f7a-8a3a-3a4f7f6f2c22", "schoolId": "99XX00", "kind": "LONG",
             "holdsOn": "2026-10-22", "withdrawnAt": "2026-10-23T07:00:00Z", "addedLater": true}
            """;

    @Test
    void aGoodEventIsReadIntoItsRecordWhateverWasAddedLater() {
        var event = event("nl.absencesignals.withdrawn.v1", PERSON.toString(), DATA);

        assertThat(PublishedEvents.faultsIn(event, Topics.SCHOOL_EVENTS)).isEmpty();
        assertThat(PublishedEvents.read(event).youngPersonId()).isEqualTo(PERSON);
        assertThat(PublishedEvents.read(event).data()).isInstanceOf(AbsenceSignalWithdrawnV1.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nl.things.happened.v1          | school-events | /type
            nl.absencesignals.withdrawn.v1 | case-events   | /type
            """)
    void aTypeThatDoesNotBelongToTheTopicIsRefused(String type, String topic, String pointer) {
        assertThat(PublishedEvents.faultsIn(event(type, PERSON.toString(), DATA), topic))
                .extracting(Fault::pointer)
                .containsExactly(pointer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            []                       | /subject /data
            {"kind": "SUDDEN"}       | /subject /data/kind
            {"holdsOn": "yesterday"} | /subject /data/holdsOn
            {}                       | /subject /data/signalId /data/schoolId /data/kind /data/holdsOn /data/withdrawnAt
            """)
    void allThatIsWrongIsSaidAtOnce(String data, String pointers) {
        var event = event("nl.absencesignals.withdrawn.v1", "no-id", data);

        assertThat(PublishedEvents.faultsIn(event, Topics.SCHOOL_EVENTS))
                .extracting(Fault::pointer)
                .containsExactly(pointers.split(" "));
    }

    private static CloudEvent event(String type, String subject, String data) {
        var json = """
                {"specversion": "1.0", "id": "1", "source": "urn:nld:oin:1:systeem:x", "type": "%s", "subject": "%s", "data": %s}
                """.formatted(type, subject, data);
        return ((Reading.Good) CloudEventReader.structured(json.getBytes(UTF_8))).event();
    }
}
