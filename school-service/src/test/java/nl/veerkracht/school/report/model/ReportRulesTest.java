package nl.veerkracht.school.report.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.veerkracht.contracts.report.ReportKind;
import nl.veerkracht.school.absence.model.Lesson;
import nl.veerkracht.school.absence.model.Period;
import nl.veerkracht.school.calendar.model.SchoolCalendarFixture;
import nl.veerkracht.school.report.model.ReportRules.Known;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportRulesTest {
    private static final LocalDate END_OF_YEAR = LocalDate.of(2027, 7, 9);
    private static final LocalDate BORN = LocalDate.of(2011, 3, 4);

    private static final String BY_HOURS = """
            # which,                    hours by day, or whole days,                  due
            W10,                        09-14=5 09-25=6 10-09=5,                      SIXTEEN_HOURS 2026-10-09
            W11,                        09-14=5 09-25=6 10-19=5,
            W12,                        09-14=5 09-25=6 10-09=5 10-20=15 10-29=1,     SIXTEEN_HOURS 2026-10-09 SIXTEEN_HOURS 2026-10-29
            just too few,               09-14=5 09-25=6 10-09=4.99,
            several on one day add up,  09-14=5 09-25=6 10-09=2 10-09=3,              SIXTEEN_HOURS 2026-10-09
            whole days of five,         09-14/09-17,                                  SIXTEEN_HOURS 2026-09-17
            three whole days,           09-14/09-16,
            told whole and by lesson,   09-14/09-16 09-16=3,
            no school day,              09-14=5 09-25=6 10-10=5,
            """;

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = BY_HOURS)
    void sixteenHoursInFourSchoolWeeksAreDue(String which, String missed, @Nullable String expected) {
        assertThat(due(BORN, read(missed))).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = BY_HOURS)
    void theOrderMakesNoDifference(String which, String missed, @Nullable String expected) {
        for (var seed = 0; seed < 30; seed++) {
            var shuffled = new ArrayList<>(read(missed));
            Collections.shuffle(shuffled, new Random(seed));

            assertThat(due(BORN, shuffled)).isEqualTo(expected == null ? "" : expected);
        }
    }

    @ParameterizedTest(name = "born {0}")
    @CsvSource(textBlock = """
            # born,       hours,                             due
            2008-10-10,   09-14=5 09-25=6 10-09=5,           SIXTEEN_HOURS 2026-10-09
            2008-10-09,   09-14=5 09-25=6 10-09=5,
            2008-10-08,   09-14=5 09-25=6 10-09=5,
            2008-09-25,   09-14=10 09-24=5 09-25=10,
            2021-08-14,   09-14=5 09-25=6 10-09=5,           SIXTEEN_HOURS 2026-10-09
            2021-09-01,   09-14=5 09-25=6 10-09=5,
            """)
    void hoursCountOnlyWhileSchoolIsCompulsory(LocalDate born, String missed, @Nullable String expected) {
        assertThat(due(born, read(missed))).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest(name = "on {0}")
    @CsvSource({"2026-02-27,true", "2026-02-28,true", "2026-03-01,false", "2026-03-02,false"})
    void whoWasBornOn29FebruaryIsOfAgeOnFirstOfMarch(LocalDate day, boolean underDuty) {
        var age = DutyAge.of(LocalDate.of(2008, 2, 29));

        assertThat(age.isUnderDuty(day)).isEqualTo(underDuty);
        assertThat(age.isOfAge(day)).isEqualTo(!underDuty);
    }

    private static final String ON_END = """
            # which,                         born,       away,                    due
            four weeks and no more,          2011-03-04, 11-02/11-27,
            more than four weeks,            2011-03-04, 11-02/11-30,             2026-11-30
            from a Wednesday,                2011-03-04, 11-04/12-02,             2026-12-02
            a holiday week does not count,   2011-03-04, 09-21/10-26,             2026-10-26
            nor breaks it off,               2011-03-04, 09-28/10-26,
            one day back breaks it off,      2011-03-04, 11-02/11-12 11-16/11-30,
            part of a day is attending,      2011-03-04, 11-02/11-12 11-13=3 11-16/11-30,
            the day before being of age,     2008-12-01, 11-02/11-30,             2026-11-30
            of age on the day,               2008-11-30, 11-02/11-30,
            """;

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = ON_END)
    void moreThanFourWeeksOnEndAreDue(String which, LocalDate born, String away, @Nullable LocalDate expected) {
        assertThat(dueOn(ReportKind.LONG_UNAUTHORISED, born, read(away))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            # which,                         born,       away,         weeks, due
            four weeks,                      2008-11-02, 11-02/11-27,  4,     2026-11-27
            a day less,                      2008-11-02, 11-02/11-26,  4,
            counted from the birthday,       2008-11-04, 11-02/12-01,  4,     2026-12-01
            not of age,                      2009-11-02, 11-02/12-11,  4,
            a shorter time of the school,    2008-11-02, 11-02/11-13,  2,     2026-11-13
            """)
    void whoIsOfAgeIsReportedAfterWeeksWithoutAttending(
            String which, LocalDate born, String away, int weeks, @Nullable LocalDate expected) {
        var known = new Known(born, null, read(away), List.of(), List.of());

        var found = ReportRules.evaluate(
                        SchoolCalendarFixture.schoolW(), known, new ReportSettings(Deadline.USUAL, weeks), END_OF_YEAR)
                .due()
                .stream()
                .filter(one -> one.kind() == ReportKind.EIGHTEEN_PLUS)
                .map(ExpectedReport::dueOn)
                .findFirst();

        assertThat(found.orElse(null)).isEqualTo(expected);
    }

    @Test
    void timeThatPassesMakesALongAbsenceDue() {
        var open = List.of(new Unauthorised(new Period(LocalDate.of(2026, 11, 2), null), List.of(), false));
        var calendar = SchoolCalendarFixture.schoolW();
        var known = new Known(LocalDate.of(2008, 11, 1), null, open, List.of(), List.of());

        var before = ReportRules.evaluate(calendar, known, ReportSettings.USUAL, LocalDate.of(2026, 11, 26));
        var after = ReportRules.evaluate(calendar, known, ReportSettings.USUAL, LocalDate.of(2026, 12, 20));

        assertThat(before.due()).isEmpty();
        assertThat(after.due()).extracting(ExpectedReport::dueOn).containsExactly(LocalDate.of(2026, 11, 27));
    }

    @Test
    void aDayOfSicknessOrLeaveIsNotCounted() {
        var excused = List.of(new Period(LocalDate.of(2026, 9, 25), LocalDate.of(2026, 9, 25)));
        var known = new Known(BORN, null, read("09-14=5 09-25=6 10-09=5"), excused, List.of());

        assertThat(ReportRules.evaluate(SchoolCalendarFixture.schoolW(), known, ReportSettings.USUAL, END_OF_YEAR)
                        .due())
                .isEmpty();
    }

    @Test
    void comingLateCountsOnlyWithItsHours() {
        var day = LocalDate.of(2026, 9, 14);
        var week = new Period(day, day.plusDays(4));
        var lesson = new Lesson(day, BigDecimal.valueOf(16));

        assertThat(due(BORN, List.of(new Unauthorised(week, List.of(), true)))).isEmpty();
        assertThat(due(BORN, List.of(new Unauthorised(week, List.of(lesson), true))))
                .isEqualTo("SIXTEEN_HOURS 2026-09-14");
    }

    @Test
    void whatWasReportedIsNotCountedAgainWhateverIsHeardLater() {
        var filed = new Settled(ReportKind.SIXTEEN_HOURS, LocalDate.of(2026, 9, 14), LocalDate.of(2026, 10, 9));

        var more = settled("09-14=5 09-25=6 10-07=8 10-09=5 10-20=15", filed);
        var again = settled("09-14=5 09-25=6 10-09=5 10-20=15 10-29=1", filed);

        assertThat(more).isEqualTo(ReportsDue.NONE);
        assertThat(again.gone()).isEmpty();
        assertThat(again.due()).extracting(ExpectedReport::dueOn).containsExactly(LocalDate.of(2026, 10, 29));
    }

    @Test
    void whatWasReportedAndIsNotSoAnyMoreIsSeen() {
        var filed = new Settled(ReportKind.SIXTEEN_HOURS, LocalDate.of(2026, 9, 14), LocalDate.of(2026, 10, 9));
        var away = new Settled(ReportKind.LONG_UNAUTHORISED, LocalDate.of(2026, 11, 2), LocalDate.of(2026, 11, 30));

        assertThat(settled("09-14=5 10-09=5", filed).gone()).containsExactly(filed);
        assertThat(settled("11-02/11-29", away).gone()).containsExactly(away);
        assertThat(settled("10-29/11-30", away).gone()).isEmpty();
        assertThat(dueOf(settled("10-29/11-30", away), ReportKind.LONG_UNAUTHORISED))
                .isEmpty();
    }

    /** From the day itself; of who is younger than 16 never, and what was due before stays so. */
    @ParameterizedTest(name = "born {0}, qualified on {1}")
    @CsvSource(textBlock = """
            # born,       qualified,  missed,                          due
            2009-03-04,   2026-11-30, 09-14=5 09-25=6 10-09=5,         SIXTEEN_HOURS 2026-10-09
            2009-03-04,   2026-10-10, 09-14=5 09-25=6 10-09=5,         SIXTEEN_HOURS 2026-10-09
            2009-03-04,   2026-10-09, 09-14=5 09-25=6 10-09=5,
            2011-03-04,   2026-07-03, 09-14=5 09-25=6 10-09=5,         SIXTEEN_HOURS 2026-10-09
            2010-09-25,   2026-07-03, 09-14=10 09-24=6 09-25=10,       SIXTEEN_HOURS 2026-09-24
            2010-09-25,   2026-07-03, 09-25=10 10-09=10,
            2007-03-04,   2026-07-03, 11-02/11-30,
            2007-03-04,   2026-11-30, 11-02/11-27,                     EIGHTEEN_PLUS 2026-11-27
            """)
    void whoHasABasicQualificationIsNotReported(
            LocalDate born, LocalDate qualified, String missed, @Nullable String expected) {
        var known = new Known(born, qualified, read(missed), List.of(), List.of());

        assertThat(due(known)).isEqualTo(expected == null ? "" : expected);
    }

    private static ReportsDue settled(String missed, Settled settled) {
        var known = new Known(BORN, null, read(missed), List.of(), List.of(settled));
        return ReportRules.evaluate(SchoolCalendarFixture.schoolW(), known, ReportSettings.USUAL, END_OF_YEAR);
    }

    private static List<ExpectedReport> dueOf(ReportsDue reports, ReportKind kind) {
        return reports.due().stream().filter(one -> one.kind() == kind).toList();
    }

    private static @Nullable LocalDate dueOn(ReportKind kind, LocalDate born, List<Unauthorised> missed) {
        var known = new Known(born, null, missed, List.of(), List.of());
        var all = ReportRules.evaluate(SchoolCalendarFixture.schoolW(), known, ReportSettings.USUAL, END_OF_YEAR);
        return dueOf(all, kind).stream().map(ExpectedReport::dueOn).findFirst().orElse(null);
    }

    private static String due(LocalDate born, List<Unauthorised> missed) {
        return due(new Known(born, null, missed, List.of(), List.of()));
    }

    private static String due(Known known) {
        return ReportRules.evaluate(SchoolCalendarFixture.schoolW(), known, ReportSettings.USUAL, END_OF_YEAR)
                .due()
                .stream()
                .map(one -> one.kind() + " " + one.dueOn())
                .collect(Collectors.joining(" "));
    }

    /** Hours of a day, written with an equals sign, or whole days. */
    private static List<Unauthorised> read(String text) {
        return Arrays.stream(text.trim().split(" +"))
                .flatMap(one -> one.contains("=") ? lesson(one.split("=")) : days(one.split("/")))
                .toList();
    }

    private static Stream<Unauthorised> lesson(String[] parts) {
        var day = day(parts[0]);
        return Stream.of(
                new Unauthorised(new Period(day, day), List.of(new Lesson(day, new BigDecimal(parts[1]))), false));
    }

    private static Stream<Unauthorised> days(String[] parts) {
        return Stream.of(new Unauthorised(new Period(day(parts[0]), day(parts[parts.length - 1])), List.of(), false));
    }

    private static LocalDate day(String monthAndDay) {
        return LocalDate.parse("2026-" + monthAndDay);
    }
}
