package nl.veerkracht.kit.cloudevents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BindingsTest {
    private static final String EVENT = """
            {"specversion": "1.0", "id": "1", "source": "urn:nld:brin:14RC00:systeem:las",
             "type": "nl.schoolabsences.reported.v1", "data": {"absenceId": "A-1"}}
            """;

    @Test
    void theThreeModesReadToTheSameEvent() {
        var structured = http("application/cloudevents+json; charset=UTF-8", Map.of(), EVENT);
        var batch = http("application/cloudevents-batch+json", Map.of(), "[" + EVENT + "]");
        var binary = http(
                "application/json",
                Map.of(
                        "ce-specversion", "1.0",
                        "ce-id", "1",
                        "Ce-Source", "urn:nld:brin:14RC00:systeem:las",
                        "ce-type", "nl.schoolabsences.reported.v1"),
                "{\"absenceId\": \"A-1\"}");

        assertThat(List.of(structured, batch, binary)).allSatisfy(readings -> {
            var event = ((Reading.Good) readings.orElseThrow().get(0)).event();
            assertThat(event.id()).isEqualTo("1");
            assertThat(event.source()).isEqualTo("urn:nld:brin:14RC00:systeem:las");
            assertThat(event.data().path("absenceId").textValue()).isEqualTo("A-1");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/plain", "application/cloudevents+xml", ""})
    void aRequestWithoutAnyCloudEventIsNotRead(String contentType) {
        assertThat(http(contentType, Map.of("accept", "*/*"), EVENT)).isEmpty();
    }

    @Test
    void aBatchKeepsTheOrderOfGoodAndBad() {
        var readings = http("application/cloudevents-batch+json", Map.of(), "[" + EVENT + ", 7, " + EVENT + "]")
                .orElseThrow();

        assertThat(readings)
                .extracting(Object::getClass)
                .containsExactly(
                        (Class<?>) Reading.Good.class, (Class<?>) Reading.Bad.class, (Class<?>) Reading.Good.class);
    }

    @Test
    void aBatchThatIsNoArrayIsOneBadReading() {
        assertThat(http("application/cloudevents-batch+json", Map.of(), EVENT).orElseThrow())
                .singleElement()
                .isInstanceOf(Reading.Bad.class);
    }

    @Test
    void malformedJsonSaysWhereAndNotWhat() {
        var reading = http("application/cloudevents+json", Map.of(), "{\"subject\": Jan}")
                .orElseThrow()
                .get(0);

        var fault = ((Reading.Bad) reading).faults().get(0);
        assertThat(fault.message()).contains("line 1").doesNotContain("Jan");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Euro%20%E2%82%AC,  Euro €
            plain,             plain
            '"quoted \\" one"', 'quoted " one'
            %41,               A
            """)
    void headerValuesAreDecodedOnce(String header, String value) {
        assertThat(HttpBinding.decoded(header)).contains(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%C0%A0", "%E2%82", "%", "%4", "%zz"})
    void headerValuesThatAreNotUtf8AreRefused(String header) {
        assertThat(HttpBinding.decoded(header)).isEmpty();
    }

    @Test
    void jsonInBase64IsPutInItsPlace() {
        var reading = CloudEventReader.structured("""
                {"specversion": "1.0", "id": "1", "source": "urn:x", "type": "nl.things.happened.v1",
                 "data_base64": "eyJhIjoxfQ=="}
                """.getBytes(UTF_8));

        assertThat(((Reading.Good) reading).event().data().path("a").intValue()).isEqualTo(1);
    }

    @Test
    void aKafkaRecordIsReadInBothModes() {
        var structured = message(EVENT);
        structured.headers().add("content-type", "application/cloudevents+json; charset=UTF-8".getBytes(UTF_8));
        var binary = message("{\"absenceId\": \"A-1\"}");
        binary.headers()
                .add("content-type", "application/json".getBytes(UTF_8))
                .add("ce_specversion", "1.0".getBytes(UTF_8))
                .add("ce_id", "1".getBytes(UTF_8))
                .add("ce_source", "urn:nld:brin:14RC00:systeem:las".getBytes(UTF_8))
                .add("ce_type", "nl.schoolabsences.reported.v1".getBytes(UTF_8));

        assertThat(List.of(KafkaBinding.read(structured), KafkaBinding.read(binary), KafkaBinding.read(message(EVENT))))
                .allMatch(Reading.Good.class::isInstance);
    }

    @Test
    void aKafkaRecordWithNothingInItIsBad() {
        assertThat(KafkaBinding.read(new ConsumerRecord<>("t", 0, 0, "k", null)))
                .isInstanceOf(Reading.Bad.class);
        assertThat(KafkaBinding.read(message("rubbish"))).isInstanceOf(Reading.Bad.class);
    }

    private static ConsumerRecord<String, byte[]> message(String value) {
        return new ConsumerRecord<>("topic", 0, 0, "key", value.getBytes(UTF_8));
    }

    private static Optional<List<Reading>> http(String contentType, Map<String, String> headers, String body) {
        return HttpBinding.read(contentType, headers, body.getBytes(UTF_8));
    }
}
