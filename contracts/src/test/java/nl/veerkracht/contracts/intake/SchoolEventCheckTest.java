package nl.veerkracht.contracts.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.veerkracht.contracts.Sample;
import nl.veerkracht.contracts.Schemas;
import nl.veerkracht.contracts.WireType;
import nl.veerkracht.kit.cloudevents.EventJson;
import nl.veerkracht.kit.cloudevents.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchoolEventCheckTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    /** Each line changes one field of the first sample; what the schema cannot say, only the check refuses. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # type             | field            | value                   | schema  | check finds a fault at
            ABSENCE_REPORTED   | /schoolId        | -                       | refuses | /data/schoolId
            ABSENCE_REPORTED   | /schoolId        | null                    | refuses | /data/schoolId
            ABSENCE_REPORTED   | /schoolId        | 14                      | refuses | /data/schoolId
            ABSENCE_REPORTED   | /schoolId        | "99XX00"                | accepts | nothing
            ABSENCE_REPORTED   | /schoolId        | "14rc00"                | refuses | /data/schoolId
            ABSENCE_REPORTED   | /schoolId        | "14RC0"                 | refuses | /data/schoolId
            ABSENCE_REPORTED   | /schoolId        | "14RC000"               | refuses | /data/schoolId
            ABSENCE_REPORTED   | /absenceId       | -                       | refuses | /data/absenceId
            ABSENCE_REPORTED   | /absenceId       | ""                      | refuses | /data/absenceId
            ABSENCE_REPORTED   | /absenceId       | "A"                     | accepts | nothing
            ABSENCE_REPORTED   | /absenceId       | "{64}"                  | accepts | nothing
            ABSENCE_REPORTED   | /absenceId       | "{65}"                  | refuses | /data/absenceId
            ABSENCE_REPORTED   | /absenceId       | " A"                    | refuses | /data/absenceId
            ABSENCE_REPORTED   | /absenceId       | "A\\u00a0"              | refuses | /data/absenceId
            ABSENCE_REPORTED   | /absenceId       | "A\\u0000B"             | refuses | /data/absenceId
            ABSENCE_REPORTED   | /absenceId       | "A\\u200bB"             | refuses | /data/absenceId
            ABSENCE_REPORTED   | /pupilKey        | -                       | refuses | /data/pupilKey
            ABSENCE_REPORTED   | /pupilKey        | 104233                  | refuses | /data/pupilKey
            ABSENCE_REPORTED   | /pupilKey        | "a:b"                   | accepts | nothing
            ABSENCE_REPORTED   | /pupilKey        | "A\\nB"                 | refuses | /data/pupilKey
            ABSENCE_REPORTED   | /reasonCode      | -                       | refuses | /data/reasonCode
            ABSENCE_REPORTED   | /reasonCode      | "Te laat (ü)"           | accepts | nothing
            ABSENCE_REPORTED   | /reasonCode      | ["Z"]                   | refuses | /data/reasonCode
            ABSENCE_REPORTED   | /firstDay        | -                       | refuses | /data/firstDay
            ABSENCE_REPORTED   | /firstDay        | "2026-9-2"              | refuses | /data/firstDay
            ABSENCE_REPORTED   | /firstDay        | "2026-02-30"            | refuses | /data/firstDay
            ABSENCE_REPORTED   | /firstDay        | "2026-09-02T00:00:00Z"  | refuses | /data/firstDay
            ABSENCE_REPORTED   | /firstDay        | "02-09-2026"            | refuses | /data/firstDay
            ABSENCE_REPORTED   | /firstDay        | "2026/09/02"            | refuses | /data/firstDay
            ABSENCE_REPORTED   | /firstDay        | "+026-09-02"            | refuses | /data/firstDay
            ABSENCE_REPORTED   | /firstDay        | "٢٠٢٦-٠٩-٠٢"            | refuses | /data/firstDay
            ABSENCE_REPORTED   | /firstDay        | "2026-13-01"            | refuses | /data/firstDay
            ABSENCE_REPORTED   | /firstDay        | "2024-02-29"            | accepts | nothing
            ABSENCE_REPORTED   | /firstDay        | 20260902                | refuses | /data/firstDay
            ABSENCE_REPORTED   | /firstDay        | "2026-09-02"            | accepts | nothing
            ABSENCE_REPORTED   | /firstDay        | "2026-09-03"            | accepts | /data/lastDay /data/lessons/0/date
            ABSENCE_REPORTED   | /firstDay        | "2016-11-30"            | accepts | nothing
            ABSENCE_REPORTED   | /firstDay        | "2016-11-29"            | accepts | /data/firstDay
            ABSENCE_REPORTED   | /lastDay         | null                    | accepts | nothing
            ABSENCE_REPORTED   | /lastDay         | -                       | accepts | nothing
            ABSENCE_REPORTED   | /lastDay         | "2026-09-01"            | accepts | /data/lastDay /data/lessons/0/date
            ABSENCE_REPORTED   | /lastDay         | "2027-11-30"            | accepts | nothing
            ABSENCE_REPORTED   | /lastDay         | "2027-12-01"            | accepts | /data/lastDay
            ABSENCE_REPORTED   | /lastDay         | "6209-09-02"            | accepts | /data/lastDay
            ABSENCE_REPORTED   | /lastDay         | ""                      | refuses | /data/lastDay
            ABSENCE_REPORTED   | /lessons         | null                    | accepts | nothing
            ABSENCE_REPORTED   | /lessons         | []                      | accepts | nothing
            ABSENCE_REPORTED   | /lessons         | {}                      | refuses | /data/lessons
            ABSENCE_REPORTED   | /lessons         | [{400}]                 | accepts | nothing
            ABSENCE_REPORTED   | /lessons         | [{401}]                 | refuses | /data/lessons
            ABSENCE_REPORTED   | /lessons         | [5]                     | refuses | /data/lessons/0
            ABSENCE_REPORTED   | /lessons         | [null]                  | refuses | /data/lessons/0
            ABSENCE_REPORTED   | /lessons/0/date  | -                       | refuses | /data/lessons/0/date
            ABSENCE_REPORTED   | /lessons/0/date  | "2026-09-01"            | accepts | /data/lessons/0/date
            ABSENCE_REPORTED   | /lessons/0/date  | "2026-09-03"            | accepts | /data/lessons/0/date
            ABSENCE_REPORTED   | /lessons/0/hours | -                       | refuses | /data/lessons/0/hours
            ABSENCE_REPORTED   | /lessons/0/hours | "5"                     | refuses | /data/lessons/0/hours
            ABSENCE_REPORTED   | /lessons/0/hours | 0                       | refuses | /data/lessons/0/hours
            ABSENCE_REPORTED   | /lessons/0/hours | -1                      | refuses | /data/lessons/0/hours
            ABSENCE_REPORTED   | /lessons/0/hours | 0.01                    | accepts | nothing
            ABSENCE_REPORTED   | /lessons/0/hours | 24                      | accepts | nothing
            ABSENCE_REPORTED   | /lessons/0/hours | 24.01                   | refuses | /data/lessons/0/hours
            ABSENCE_REPORTED   | /lessons/0/hours | 1e-21                   | accepts | /data/lessons/0/hours
            ABSENCE_REPORTED   | /reportedBy      | null                    | accepts | nothing
            ABSENCE_REPORTED   | /reportedBy      | "{65}"                  | refuses | /data/reportedBy
            ABSENCE_REPORTED   | /ourOwnField     | {"a": [1]}              | accepts | nothing
            ABSENCE_ENDED      | /schoolId        | -                       | refuses | /data/schoolId
            ABSENCE_ENDED      | /absenceId       | -                       | refuses | /data/absenceId
            ABSENCE_ENDED      | /pupilKey        | null                    | accepts | nothing
            ABSENCE_ENDED      | /pupilKey        | 5                       | refuses | /data/pupilKey
            ABSENCE_ENDED      | /lastDay         | null                    | refuses | /data/lastDay
            ABSENCE_ENDED      | /lastDay         | "6209-09-02"            | accepts | /data/lastDay
            ABSENCE_WITHDRAWN  | /schoolId        | "x"                     | refuses | /data/schoolId
            ABSENCE_WITHDRAWN  | /absenceId       | -                       | refuses | /data/absenceId
            ABSENCE_WITHDRAWN  | /pupilKey        | -                       | accepts | nothing
            ENROLMENT_STARTED  | /schoolId        | -                       | refuses | /data/schoolId
            ENROLMENT_STARTED  | /pupilKey        | -                       | refuses | /data/pupilKey
            ENROLMENT_STARTED  | /givenName       | -                       | refuses | /data/givenName
            ENROLMENT_STARTED  | /givenName       | "   "                   | refuses | /data/givenName
            ENROLMENT_STARTED  | /givenName       | " Zoë-Mae d'Ōé 😀 "     | accepts | nothing
            ENROLMENT_STARTED  | /givenName       | "A\\tB"                 | refuses | /data/givenName
            ENROLMENT_STARTED  | /givenName       | "{200}"                 | accepts | nothing
            ENROLMENT_STARTED  | /givenName       | "{201}"                 | refuses | /data/givenName
            ENROLMENT_STARTED  | /familyNamePrefix| null                    | accepts | nothing
            ENROLMENT_STARTED  | /familyNamePrefix| ""                      | refuses | /data/familyNamePrefix
            ENROLMENT_STARTED  | /familyName      | 7                       | refuses | /data/familyName
            ENROLMENT_STARTED  | /birthDate       | -                       | refuses | /data/birthDate
            ENROLMENT_STARTED  | /birthDate       | "1900-01-01"            | accepts | nothing
            ENROLMENT_STARTED  | /birthDate       | "1899-12-31"            | accepts | /data/birthDate
            ENROLMENT_STARTED  | /birthDate       | "2026-11-30"            | accepts | /data/from
            ENROLMENT_STARTED  | /birthDate       | "2026-12-01"            | accepts | /data/birthDate /data/from
            ENROLMENT_STARTED  | /sector          | "HO"                    | refuses | /data/sector
            ENROLMENT_STARTED  | /sector          | "vo"                    | refuses | /data/sector
            ENROLMENT_STARTED  | /sector          | "SO"                    | accepts | nothing
            ENROLMENT_STARTED  | /programme       | true                    | refuses | /data/programme
            ENROLMENT_STARTED  | /className       | "{201}"                 | refuses | /data/className
            ENROLMENT_STARTED  | /mentor          | " M1 "                  | accepts | nothing
            ENROLMENT_STARTED  | /mentor          | "{65}"                  | refuses | /data/mentor
            ENROLMENT_STARTED  | /municipalityCode| 9901                    | refuses | /data/municipalityCode
            ENROLMENT_STARTED  | /municipalityCode| "990"                   | refuses | /data/municipalityCode
            ENROLMENT_STARTED  | /municipalityCode| "99011"                 | refuses | /data/municipalityCode
            ENROLMENT_STARTED  | /municipalityCode| "٩٩٠١"                  | refuses | /data/municipalityCode
            ENROLMENT_STARTED  | /from            | "2006-11-30"            | accepts | /data/from
            ENROLMENT_STARTED  | /from            | "2006-11-29"            | accepts | /data/from /data/from
            ENROLMENT_STARTED  | /from            | "2027-07-31"            | accepts | nothing
            ENROLMENT_STARTED  | /from            | "2027-08-01"            | accepts | /data/until
            ENROLMENT_STARTED  | /from            | "2027-12-01"            | accepts | /data/from /data/until
            ENROLMENT_STARTED  | /until           | "2026-08-01"            | accepts | nothing
            ENROLMENT_STARTED  | /until           | "2026-07-31"            | accepts | /data/until
            ENROLMENT_STARTED  | /until           | "2036-11-30"            | accepts | nothing
            ENROLMENT_STARTED  | /until           | "2036-12-01"            | accepts | /data/until
            ENROLMENT_STARTED  | /nationalNumber  | "99999001"              | refuses | /data/nationalNumber
            ENROLMENT_STARTED  | /nationalNumber  | 999990019               | refuses | /data/nationalNumber
            ENROLMENT_STARTED  | /qualifiedOn     | "2026-11-30"            | accepts | nothing
            ENROLMENT_STARTED  | /qualifiedOn     | null                    | accepts | nothing
            ENROLMENT_STARTED  | /qualifiedOn     | "2026-12-01"            | accepts | /data/qualifiedOn
            ENROLMENT_STARTED  | /qualifiedOn     | "2006-11-29"            | accepts | /data/qualifiedOn /data/qualifiedOn
            ENROLMENT_STARTED  | /qualifiedOn     | true                    | refuses | /data/qualifiedOn
            ENROLMENT_CHANGED  | /sector          | -                       | refuses | /data/sector
            ENROLMENT_ENDED    | /pupilKey        | -                       | refuses | /data/pupilKey
            ENROLMENT_ENDED    | /until           | null                    | refuses | /data/until
            ENROLMENT_ENDED    | /until           | "6209-01-01"            | accepts | /data/until
            """)
    void oneFieldIsJudged(String type, String field, String value, String schemaSays, String pointers) {
        var wireType = WireType.valueOf(type + "_V1");
        var data = firstSample(wireType);

        change(data, field, value);

        assertThat(Schemas.errors(wireType, data).isEmpty() ? "accepts" : "refuses")
                .isEqualTo(schemaSays);
        assertThat(faultPointers(wireType, data)).isEqualTo(pointers);
    }

    @Test
    void everyFaultIsFoundAtOnce() {
        var data = JsonNodeFactory.instance.objectNode();

        assertThat(faultPointers(WireType.ABSENCE_REPORTED_V1, data))
                .isEqualTo("/data/schoolId /data/absenceId /data/pupilKey /data/reasonCode /data/firstDay");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "\"text\"", "5"})
    void dataThatIsNoObjectIsRefusedAsAWhole(String json) {
        var faults = SchoolEventCheck.faultsIn(WireType.ENROLMENT_STARTED_V1, read(json), TODAY);

        assertThat(faults).containsExactly(new Fault("/data", "must be a JSON object"));
    }

    @Test
    void dataThatIsMissingIsRefusedAsAWhole() {
        var missing = JsonNodeFactory.instance.missingNode();

        assertThat(faultPointers(WireType.ABSENCE_ENDED_V1, missing)).isEqualTo("/data");
    }

    @Test
    void aMessageNeverRepeatsAValue() {
        var data = JsonNodeFactory.instance.objectNode();
        firstSample(WireType.ENROLMENT_STARTED_V1).fieldNames().forEachRemaining(name -> data.put(name, "Geheim\n"));

        var messages = SchoolEventCheck.faultsIn(WireType.ENROLMENT_STARTED_V1, data, TODAY)
                .toString();

        assertThat(messages.toLowerCase(Locale.ROOT)).doesNotContain("geheim");
    }

    @ParameterizedTest
    @EnumSource
    void onlyWhatSchoolsSendCanBeChecked(WireType type) {
        var data = JsonNodeFactory.instance.objectNode();

        if (type.isSentBySchools()) {
            assertThat(SchoolEventCheck.faultsIn(type, data, TODAY)).isNotEmpty();
        } else {
            assertThatThrownBy(() -> SchoolEventCheck.faultsIn(type, data, TODAY))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(type.wireName());
        }
    }

    private static ObjectNode firstSample(WireType type) {
        return Sample.of(type).get(0).data().deepCopy();
    }

    private static String faultPointers(WireType type, JsonNode data) {
        var pointers = SchoolEventCheck.faultsIn(type, data, TODAY).stream()
                .map(Fault::pointer)
                .collect(Collectors.joining(" "));
        return pointers.isEmpty() ? "nothing" : pointers;
    }

    private static void change(ObjectNode data, String field, String value) {
        var pointer = JsonPointer.compile(field);
        var parent = data.at(pointer.head());
        if (value.equals("-")) {
            ((ObjectNode) parent).remove(pointer.last().getMatchingProperty());
        } else if (parent instanceof ArrayNode list) {
            list.set(pointer.last().getMatchingIndex(), read(value));
        } else {
            ((ObjectNode) parent).set(pointer.last().getMatchingProperty(), read(value));
        }
    }

    /** Reads as the services do; {@code "{64}"} stands for 64 characters, {@code [{400}]} for 400 lessons. */
    private static JsonNode read(String json) {
        try {
            if (json.matches("\"\\{\\d+}\"")) {
                return EventJson.MAPPER.getNodeFactory().textNode("é".repeat(numberIn(json)));
            }
            if (json.matches("\\[\\{\\d+}]")) {
                var lesson = "{\"date\": \"2026-09-02\", \"hours\": 1},".repeat(numberIn(json));
                return EventJson.MAPPER.readTree("[" + lesson.substring(0, lesson.length() - 1) + "]");
            }
            return EventJson.MAPPER.readTree(json);
        } catch (JsonProcessingException wrongTest) {
            throw new IllegalArgumentException(wrongTest);
        }
    }

    private static int numberIn(String json) {
        return Integer.parseInt(json.replaceAll("\\D", ""));
    }
}
