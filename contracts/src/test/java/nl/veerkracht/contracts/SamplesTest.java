package nl.veerkracht.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.veerkracht.contracts.intake.SchoolEventCheck;
import nl.veerkracht.kit.cloudevents.EventJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SamplesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final Pattern PERSONAL = Pattern.compile(
            "(given|family|full|pupil|person).*name|.*birth.*|.*national.*|.*reason.*|.*pupilKey.*|.*absenceId.*|mentor"
                    + "|.*staffNumber.*|.*e-?mail.*|.*phone.*|.*address.*|.*note.*|.*diagnos.*|.*text.*|.*title.*",
            Pattern.CASE_INSENSITIVE);

    @ParameterizedTest
    @EnumSource
    void everyTypeHasASample(WireType type) {
        assertThat(Sample.of(type)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("nl.veerkracht.contracts.Sample#all")
    void everySampleFitsItsSchema(Sample sample) {
        assertThat(Schemas.errors(sample.type(), sample.data())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("nl.veerkracht.contracts.Sample#all")
    void everySampleIsReadAndWrittenAgain(Sample sample) throws JsonProcessingException {
        var read = EventJson.MAPPER.treeToValue(sample.data(), sample.type().record());
        var written = EventJson.MAPPER.writeValueAsString(read);

        assertThat(EventJson.MAPPER.readValue(written, sample.type().record())).isEqualTo(read);
        assertThat(Schemas.errors(sample.type(), EventJson.MAPPER.readTree(written)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("ofOurOwn")
    void whatWePublishIsWrittenToTheLetter(Sample sample) throws JsonProcessingException {
        var read = EventJson.MAPPER.treeToValue(sample.data(), sample.type().record());

        assertThat(EventJson.MAPPER.<JsonNode>valueToTree(read)).isEqualTo(sample.data());
    }

    @ParameterizedTest
    @MethodSource("ofOurOwn")
    void whatWePublishSaysNothingPersonal(Sample sample) {
        var fields = new ArrayList<String>();
        collectFields(sample.data(), fields);
        collectFields(Schemas.tree(sample.type()).get("properties"), fields);

        assertThat(fields).noneMatch(field -> PERSONAL.matcher(field).matches());
    }

    @ParameterizedTest
    @MethodSource("nl.veerkracht.contracts.Sample#all")
    void everySampleFollowsTheNationalProfile(Sample sample) {
        var event = sample.event();

        assertThat(event.path("specversion").textValue()).isEqualTo("1.0");
        assertThat(event.path("type").textValue()).isEqualTo(sample.type().wireName());
        assertThat(event.path("datacontenttype").textValue()).isEqualTo("application/json");
        assertThat(event.path("source").textValue())
                .matches("urn:nld:(oin:[0-9]{20}|brin:[0-9A-Z]{6}):systeem:[a-z-]+");
        assertThat(UUID.fromString(event.path("id").textValue())).isNotNull();
        assertThat(OffsetDateTime.parse(event.path("time").textValue())).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("ofOurOwn")
    void whatWePublishIsAboutAYoungPerson(Sample sample) {
        assertThat(UUID.fromString(sample.event().path("subject").textValue())).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("ofSchools")
    void whatSchoolsSendPassesTheCheck(Sample sample) {
        assertThat(SchoolEventCheck.faultsIn(sample.type(), sample.data(), TODAY))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("ofSchools")
    void whatEndsUpInALogSaysNothingPersonal(Sample sample) throws JsonProcessingException {
        var logged = EventJson.MAPPER
                .treeToValue(sample.data(), sample.type().record())
                .toString();

        for (var field : List.of("reasonCode", "givenName", "familyName", "birthDate", "nationalNumber", "mentor")) {
            assertThat(logged)
                    .doesNotContain(field)
                    .doesNotContain(sample.data().path(field).asText("-none-"));
        }
    }

    @Test
    void noSampleIsNamedTwice() {
        assertThat(Sample.all().map(sample -> sample.event().get("id"))).doesNotHaveDuplicates();
    }

    static List<Sample> ofOurOwn() {
        return Sample.all().filter(sample -> !sample.type().isSentBySchools()).toList();
    }

    static List<Sample> ofSchools() {
        return Sample.all().filter(sample -> sample.type().isSentBySchools()).toList();
    }

    private static void collectFields(JsonNode node, List<String> fields) {
        node.fieldNames().forEachRemaining(fields::add);
        node.forEach(child -> collectFields(child, fields));
    }
}
