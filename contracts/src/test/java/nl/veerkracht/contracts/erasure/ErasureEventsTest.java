package nl.veerkracht.contracts.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import nl.veerkracht.contracts.Sample;
import nl.veerkracht.contracts.Topics;
import nl.veerkracht.contracts.WireType;
import nl.veerkracht.contracts.published.PublishedEvents;
import nl.veerkracht.kit.cloudevents.CloudEvent;
import nl.veerkracht.kit.cloudevents.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErasureEventsTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            ERASURE_CARRIED_OUT_V1, school-events,       true
            ERASURE_CARRIED_OUT_V1, notification-events, true
            ERASURE_CARRIED_OUT_V1, case-events,         false
            YOUNG_PERSON_ERASED_V1, case-events,         true
            YOUNG_PERSON_ERASED_V1, school-events,       false
            """)
    void eachServiceAnswersOnItsOwnTopic(WireType type, String topic, boolean travels) {
        assertThat(type.travelsOn(topic)).isEqualTo(travels);
    }

    @Test
    void anAnswerWithoutRowsIsNoAnswer() {
        var event =
                ((ObjectNode) Sample.of(WireType.ERASURE_CARRIED_OUT_V1).get(0).event()).deepCopy();
        event.withObject("/data").remove("rows");

        assertThat(PublishedEvents.faultsIn(new CloudEvent(event), Topics.SCHOOL_EVENTS))
                .extracting(Fault::pointer)
                .containsExactly("/data");
    }
}
