package nl.veerkracht.contracts.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps docs/access-rules.md, for the people who must agree with the rules, the same as what the policy decides. */
class AccessRulesDocumentTest {
    private static final Path DOCUMENT = Path.of("..", "docs", "access-rules.md");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final Set<Role> SCHOOL_STAFF =
            Set.of(Role.MENTOR, Role.ABSENCE_COORDINATOR, Role.SUPPORT_COORDINATOR);
    private static final String HEADER = """
            # Who may see what

            Written by `AccessRulesDocumentTest` from the policy in `contracts`; do not edit by hand.

            F = in full · S = only that there is something, not what · – = nothing, not even that it exists.
            Behind it the name of the rule, as it stands in the access log.

            Consent, the choices of authors and reports to the municipality cannot be recorded yet: what depends on them is closed.
            Whoever is not in the table (youth physician, youth care, consortium, analyst, administrator, pupil, parent) is shown no data yet.
            The existence and name of a young person are known to the staff of the school of enrolment and to who takes part in the case.

            """;

    /** A column of the table: somebody, and who recorded the data that is looked at. */
    private record Column(String title, Viewer viewer, String recordedBy) {}

    private static final Viewer STAFF = new Viewer(OrganisationKind.SCHOOL, "99DA00", SCHOOL_STAFF);
    private static final List<Column> COLUMNS = List.of(
            new Column("School of enrolment, own record", STAFF, "99DA00"),
            new Column("School of enrolment, record of others", STAFF, "99DB00"),
            new Column(
                    "Another school, also a former one",
                    new Viewer(OrganisationKind.SCHOOL, "99DB00", SCHOOL_STAFF),
                    "99DB00"),
            new Column("Attendance officer taking part", officerOf("9901"), "99DA00"),
            new Column("Attendance officer not taking part", officerOf("9902"), "99DA00"));
    private static final PersonFacts FACTS = new PersonFacts(
            Set.of("99DA00"),
            Set.of(new Participation(OrganisationKind.MUNICIPALITY, "9901", Role.ATTENDANCE_OFFICER, TODAY, null)));

    @Test
    void theDocumentSaysWhatThePolicyDoes() throws IOException {
        var expected = HEADER + table();
        if (Boolean.getBoolean("veerkracht.rewrite")) {
            Files.createDirectories(DOCUMENT.getParent());
            Files.writeString(DOCUMENT, expected);
        }

        assertThat(Files.exists(DOCUMENT) ? Files.readString(DOCUMENT) : "")
                .as("docs/access-rules.md differs from the policy; if the policy is right, rewrite it:"
                        + " mvn test -pl contracts -Dtest=AccessRulesDocumentTest -Dveerkracht.rewrite=true")
                .isEqualTo(expected);
    }

    private static String table() {
        var titles = row("Class of data", Column::title);
        var line = row("---", column -> "---");
        var rows = Arrays.stream(DataClass.values()).map(type -> row(type.name(), column -> cell(type, column)));
        return Stream.concat(Stream.of(titles, line), rows).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String row(String first, Function<Column, String> cell) {
        return COLUMNS.stream().map(cell).collect(Collectors.joining(" | ", "| " + first + " | ", " |"));
    }

    private static String cell(DataClass type, Column column) {
        var decision = AccessPolicy.decide(column.viewer(), type.recordedBy(column.recordedBy()), FACTS, TODAY);
        return (decision.isFull() ? "F" : decision.isVisible() ? "S" : "–") + " " + decision.rule();
    }

    private static Viewer officerOf(String municipality) {
        return new Viewer(OrganisationKind.MUNICIPALITY, municipality, Set.of(Role.ATTENDANCE_OFFICER));
    }
}
