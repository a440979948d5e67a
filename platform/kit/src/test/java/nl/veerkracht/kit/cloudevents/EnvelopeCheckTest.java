package nl.veerkracht.kit.cloudevents;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnvelopeCheckTest {
    private static final String GOOD = """
            {"specversion": "1.0", "id": "1", "source": "urn:nld:brin:14RC00:systeem:las",
             "type": "nl.schoolabsences.reported.v1", "time": "2026-09-02T07:41:10Z", "data": {}}
            """;

    @Test
    void anEventAfterTheProfileHasNoFaults() throws Exception {
        assertThat(EnvelopeCheck.check(good())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "source", "specversion", "type"})
    void aRequiredAttributeThatIsMissingOrNullIsNamed(String attribute) throws Exception {
        var missing = good();
        missing.remove(attribute);
        var unset = good();
        unset.putNull(attribute);

        assertThat(EnvelopeCheck.check(missing)).extracting(Fault::pointer).containsExactly("/" + attribute);
        assertThat(EnvelopeCheck.check(unset)).extracting(Fault::pointer).containsExactly("/" + attribute);
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() throws Exception {
        var event = good();
        event.put("specversion", "0.3").put("type", "reported").put("id", "").put("My-Attribute", "x");
        event.remove("source");

        assertThat(EnvelopeCheck.check(event))
                .extracting(Fault::pointer)
                .containsExactlyInAnyOrder("/specversion", "/type", "/id", "/My-Attribute", "/source");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            source          | "urn:"
            time            | "2026-09-02T24:41:10Z"
            time            | "２026-09-02T07:41:10Z"
            time            | "2026-09-02"
            time            | "2026-09-02T07:41:10"
            time            | "2026-02-30T07:41:10Z"
            time            | 1788334870
            source          | "not a uri"
            source          | 12
            type            | "reported"
            dataschema      | "relative/schema.json"
            datacontenttype | "json"
            subject         | ""
            id              | "tab\\there"
            traceparent     | "00-00000000000000000000000000000000-b7ad6b7169203331-01"
            traceparent     | "nonsense"
            extension       | 1.5
            extension       | 3000000000
            extension       | {"a": 1}
            extension       | "\\ud800"
            data_base64     | "***"
            data_base64     | "eA=="
            """)
    void anAttributeThatBreaksTheRulesIsNamed(String attribute, String json) throws Exception {
        var event = good();
        event.set(attribute, EventJson.MAPPER.readTree(json));

        assertThat(EnvelopeCheck.check(event)).extracting(Fault::pointer).containsOnly("/" + attribute);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            time            | "2026-09-02T09:41:10.123+02:00"
            source          | "urn:nld:oin:00000001823288444000:systeem:BRP-component"
            type            | "nl.brp.verhuizing.binnengemeentelijk"
            datacontenttype | "application/json; charset=UTF-8"
            subject         | "é ok"
            traceparent     | "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"
            extension       | true
            extension       | 2147483647
            extension       | ""
            sequence        | "000012"
            dataref         | "/v1/signals/1"
            """)
    void anAttributeWithinTheRulesIsLeftAlone(String attribute, String json) throws Exception {
        var event = good();
        event.set(attribute, EventJson.MAPPER.readTree(json));

        assertThat(EnvelopeCheck.check(event)).isEmpty();
    }

    @Test
    void anIntegerSequenceStartsAtOne() throws Exception {
        var event = good();
        event.put("sequencetype", "Integer").put("sequence", "0");

        assertThat(EnvelopeCheck.check(event)).extracting(Fault::pointer).containsExactly("/sequence");
    }

    @Test
    void aFaultNeverRepeatsWhatWasSent() throws Exception {
        var event = good();
        event.put("time", "Jan Jansen").put("source", "Jan Jansen");

        assertThat(EnvelopeCheck.check(event)).extracting(Fault::message).noneMatch(text -> text.contains("Jan"));
    }

    private static ObjectNode good() throws Exception {
        return (ObjectNode) EventJson.MAPPER.readTree(GOOD);
    }
}
