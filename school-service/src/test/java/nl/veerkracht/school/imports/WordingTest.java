package nl.veerkracht.school.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.veerkracht.contracts.WireType;
import nl.veerkracht.contracts.intake.SchoolEventCheck;
import nl.veerkracht.kit.cloudevents.EventJson;
import nl.veerkracht.kit.cloudevents.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever can be wrong with a file is said in Dutch too; files are made wrong in every way to hear it. */
class WordingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final Usual USUAL = new Usual("99XX00", "VO", null);
    private static final List<List<String>> NEEDED = List.of(List.of("pupil", "leerling"), List.of("date"));

    @ParameterizedTest
    @MethodSource("everything")
    void whatIsWrongIsSaidInDutchToo(String english) {
        assertThat(Wording.DUTCH.sentences())
                .as(english)
                .anyMatch(sentence -> sentence.of(english).isPresent());
        assertThat(Wording.ENGLISH.say(english)).isEqualTo(english);
    }

    /** A sentence that nobody says any more goes. */
    @Test
    void everySentenceIsSaidSomewhere() {
        var said = everything();

        assertThat(Wording.DUTCH.sentences())
                .allMatch(sentence ->
                        said.stream().anyMatch(text -> sentence.of(text).isPresent()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nl                      | Het bestand is leeg.
            nl-NL,nl;q=0.9,en;q=0.8 | Het bestand is leeg.
            en,nl;q=0.5             | The file is empty.
            fr                      | The file is empty.
            ;;                      | The file is empty.
                                    | The file is empty.
            """)
    void itIsSaidInTheLanguageOfWhoAsks(String asked, String said) {
        assertThat(Wording.best(asked).say("The file is empty.")).isEqualTo(said);
    }

    @Test
    void numbersAndNamesStandInTheirPlaceAndWhatIsNewIsSaidAsItIs() {
        assertThat(Wording.DUTCH.say("The file users.csv has more than 200 columns."))
                .isEqualTo("Het bestand users.csv heeft meer dan 200 kolommen.");
        assertThat(Wording.DUTCH.say("must be one of PO, $1")).isEqualTo("moet een van deze zijn: PO, $1");
        assertThat(Wording.DUTCH.say("is something new")).isEqualTo("is something new");
    }

    static Set<String> everything() {
        return Stream.of(ofEvents(), ofLines(), ofTables(), ofArchives(), Stream.of(RunImport.SEND_AGAIN), ofColumns())
                .flatMap(each -> each)
                .collect(Collectors.toSet());
    }

    private static Stream<String> ofColumns() {
        return FaultsCsv.write(List.of(), Wording.ENGLISH).strip().lines().flatMap(line -> Stream.of(line.split(";")));
    }

    private static Stream<String> ofEvents() {
        var nothing = "{}";
        var text = IntStream.range(0, 300).mapToObj(i -> " ").collect(Collectors.joining("", "\"", "\""));
        return Stream.of(
                        event(WireType.ABSENCE_REPORTED_V1, nothing),
                        event(WireType.ABSENCE_REPORTED_V1, """
                                {"schoolId": "x", "pupilKey": %s, "reasonCode": 1, "absenceId": "", "firstDay": "1999-01-01",
                                 "lastDay": "1998-01-01", "lessons": [{"date": "1999-01-01", "hours": 99}]}""".formatted(text)),
                        event(WireType.ENROLMENT_CHANGED_V1, nothing),
                        event(WireType.ENROLMENT_CHANGED_V1, """
                                {"schoolId": "x", "pupilKey": "", "givenName": %s, "familyName": "", "sector": "HO",
                                 "birthDate": "2026-02-30", "municipalityCode": "1", "nationalNumber": "1",
                                 "from": "1999-01-01", "until": "1998-01-01", "qualifiedOn": "2030-01-01"}""".formatted(text)),
                        event(WireType.ENROLMENT_CHANGED_V1, """
                                {"birthDate": "2030-01-01", "from": "2028-01-01", "until": "2099-01-01"}"""),
                        event(WireType.ENROLMENT_ENDED_V1, nothing))
                .flatMap(faults -> faults.stream().map(Fault::message));
    }

    private static List<Fault> event(WireType type, String json) {
        try {
            return SchoolEventCheck.faultsIn(type, EventJson.MAPPER.readTree(json), TODAY);
        } catch (JsonProcessingException malformed) {
            throw new IllegalArgumentException(malformed);
        }
    }

    private static Stream<String> ofLines() {
        var faults = new ArrayList<LineFault>();
        var lines = new AbsenceLines("99XX00");
        new Table("", "leerling;datum;code;lesuren\nP;2026-09-01;Z;two\n".getBytes(UTF_8))
                .rows(List.of(), row -> faults.addAll(lines.line(row).faults()));
        new Table("", "leerling;datum;code;van;tot\nP;2026-09-01;Z;9:00;8:00\n".getBytes(UTF_8))
                .rows(List.of(), row -> faults.addAll(lines.line(row).faults()));
        var roster = oneRoster(Map.of("users.csv", "sourcedId,givenName,familyName\nU,A,B\n"));
        new OneRoster(roster, USUAL, TODAY).each(line -> faults.addAll(line.faults()));
        return faults.stream().map(LineFault::problem);
    }

    private static Stream<String> ofTables() {
        return Stream.of("", "users.csv")
                .flatMap(file -> Stream.of(
                                "",
                                "pupil;date\n\"x;y\n",
                                ";".repeat(200) + "\n",
                                "name\n",
                                "pupil;date\n" + "P;D\n".repeat(Table.MOST_LINES))
                        .map(text -> refused(() -> new Table(file, text.getBytes(UTF_8)).rows(NEEDED, row -> {}))));
    }

    private static Stream<String> ofArchives() {
        var many = IntStream.range(0, 101).boxed().collect(Collectors.toMap(i -> i + ".csv", i -> "x"));
        var large = Map.of("users.csv", "x".repeat(17 * 1024 * 1024));
        var several = oneRoster(Map.of("orgs.csv", "sourcedId,type,identifier\nA,school,1\nB,school,2\n"));
        return Stream.of(
                        Arrays.copyOf(several, several.length / 2),
                        "no archive".getBytes(UTF_8),
                        Zip.of(many),
                        Zip.of(large),
                        Zip.of(Map.of("manifest.csv", "propertyName,value\noneroster.version,1.1\n")),
                        Zip.of(Map.of("users.csv", "sourcedId\n")),
                        several)
                .map(archive -> refused(() -> new OneRoster(archive, USUAL, TODAY)));
    }

    private static String refused(Runnable reads) {
        return String.valueOf(catchThrowableOfType(Unreadable.class, reads::run).getMessage());
    }

    private static byte[] oneRoster(Map<String, String> files) {
        var all = new TreeMap<>(files);
        all.put("manifest.csv", "propertyName,value\noneroster.version,1.2\n");
        return Zip.of(all);
    }
}
