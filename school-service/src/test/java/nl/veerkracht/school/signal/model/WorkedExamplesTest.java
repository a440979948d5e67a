package nl.veerkracht.school.signal.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import nl.veerkracht.contracts.enrolment.Sector;
import nl.veerkracht.school.absence.model.Sickness;
import nl.veerkracht.school.calendar.model.SchoolCalendarFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked examples of the rules, one by one. */
class WorkedExamplesTest {
    private static final LocalDate END_OF_YEAR = LocalDate.of(2027, 7, 9);

    private static final String EXAMPLES = """
            # id, sector, sick,                                                                  expected
            W1,  VO,  09-02 09-22 10-08 11-27,                                                   FREQUENT 2026-11-27
            W2,  VO,  09-02 09-22 10-08 11-30,
            W3,  VO,  10-07/10-23,                                                               LONG 2026-10-22
            W3d, VO,  10-07/10-09 10-07/10-19 10-20 10-21 10-22 10-23,                           LONG 2026-10-22
            W4,  VO,  11-02/11-03 11-05 11-09 11-16,                                             FREQUENT 2026-11-16
            W5,  VO,  11-06 11-09,
            W6,  MBO, 09-02 09-09 09-16 09-23 09-30 10-07 10-21 10-28,                           FREQUENT 2026-09-23 FREQUENT 2026-10-28
            W7,  PO,  09-03 10-01 11-10/11-13 01-12/01-14,
            W8,  PO,  09-03 10-01 11-10/11-13 01-12/01-14 01-15,                                 EXTENSIVE 2027-01-15
            W9,  SO,  09-03 10-01 11-03 12-01 01-12,                                             EXTENSIVE 2027-01-12
            """;

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = EXAMPLES)
    void holds(String id, Sector sector, String sick, @Nullable String expected) {
        var signals = evaluate(sector, SickText.sick(sick));

        assertThat(signals).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = EXAMPLES)
    void holdsInAnyOrderAndWithRepeatedReports(String id, Sector sector, String sick, @Nullable String expected) {
        for (var seed = 0; seed < 50; seed++) {
            var random = new Random(seed);
            var reports = new ArrayList<>(SickText.sick(sick));
            reports.addAll(
                    reports.subList(0, random.nextInt(reports.size())).stream().toList());
            Collections.shuffle(reports, random);

            assertThat(evaluate(sector, reports)).isEqualTo(expected == null ? "" : expected);
        }
    }

    private static String evaluate(Sector sector, List<Sickness> sick) {
        var signals = SignalRules.evaluate(
                SchoolCalendarFixture.schoolW(), sick, RuleBook.of(sector, List.of()), END_OF_YEAR);
        return String.join(
                " ",
                signals.stream()
                        .map(signal -> signal.rule().kind() + " " + signal.holdsOn())
                        .toList());
    }
}
