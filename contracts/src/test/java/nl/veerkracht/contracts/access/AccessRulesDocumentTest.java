package nl.veerkracht.contracts.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps docs/access-rules.md, for the people who must agree with the rules, the same as what the policy decides. */
class AccessRulesDocumentTest {
    private static final Path DOCUMENT = Path.of("..", "docs", "access-rules.md");
    private static final String HEADER = """
            # Who may see what

            Written by `AccessRulesDocumentTest` from the policy in `contracts`; do not edit by hand.

            F = in full · S = only that there is something, not what · – = nothing, not even that it exists.
            Behind it the name of the rule, as it stands in the access log.

            The existence and name of a young person are known to the staff of the school of enrolment, to who takes part in the case,
            to the young person from the twelfth birthday, and to a parent with custody until the eighteenth.

            Consent holds when all who decide have given it, on the day itself: under 12 every parent with custody, from 12 to 15 the
            young person and every parent with custody, from 16 the young person alone. Rights change at midnight of the birthday.

            """;
    private static final String VOICE = """

            VOICE, the own words of the young person or a parent, is shown to who takes part as the author chose (the table shows the
            default) and within the family to the author. ENFORCEMENT is shown to whom of the family it is addressed to.
            """;

    private static final String EMERGENCY = """

            ## In an emergency

            Emergency access (break glass) lasts an hour at most and shows somebody who works for an organisation what the tables
            above show when that organisation takes part and everyone has agreed to all that consent can be asked for. What a role is
            never shown, it is not shown in an emergency; what has not happened in the case, such as a referral, has not happened in
            an emergency either. It lets one look and change nothing. What is shown normally, is shown by its normal rule; below are
            those who do not take part, without any consent.

            """;

    @Test
    void theDocumentSaysWhatThePolicyDoes() throws IOException {
        var expected = HEADER
                + section("School, youth physician, attendance officer", SomebodyWhoAsks.atWork())
                + section("Others who help, and everyone else", SomebodyWhoAsks.whoHelp())
                + section("The family", SomebodyWhoAsks.family())
                + VOICE
                + EMERGENCY
                + table(SomebodyWhoAsks.inEmergency());
        if (Boolean.getBoolean("veerkracht.rewrite")) {
            Files.createDirectories(DOCUMENT.getParent());
            Files.writeString(DOCUMENT, expected);
        }

        assertThat(Files.exists(DOCUMENT) ? Files.readString(DOCUMENT) : "")
                .as("docs/access-rules.md differs from the policy; if the policy is right, rewrite it:"
                        + " mvn test -pl contracts -Dtest=AccessRulesDocumentTest -Dveerkracht.rewrite=true")
                .isEqualTo(expected);
    }

    private static String section(String title, List<SomebodyWhoAsks> columns) {
        return "## " + title + "\n\n" + table(columns) + "\n";
    }

    private static String table(List<SomebodyWhoAsks> columns) {
        var titles = row("Class of data", columns, SomebodyWhoAsks::title);
        var line = row("---", columns, column -> "---");
        var rows =
                Arrays.stream(DataClass.values()).map(type -> row(type.name(), columns, one -> cell(one.sees(type))));
        return Stream.concat(Stream.of(titles, line), rows).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String row(String first, List<SomebodyWhoAsks> columns, Function<SomebodyWhoAsks, String> cell) {
        return columns.stream().map(cell).collect(Collectors.joining(" | ", "| " + first + " | ", " |"));
    }

    private static String cell(Decision decision) {
        return (decision.isFull() ? "F" : decision.isVisible() ? "S" : "–") + " " + decision.rule();
    }
}
