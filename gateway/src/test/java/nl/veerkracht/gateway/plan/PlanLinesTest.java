package nl.veerkracht.gateway.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.veerkracht.gateway.language.Dates;
import nl.veerkracht.gateway.language.Language;
import nl.veerkracht.gateway.page.NamesOfWords;
import nl.veerkracht.gateway.plan.PlanLines.Shown;
import nl.veerkracht.gateway.remote.PlanService.Goal;
import nl.veerkracht.gateway.remote.PlanService.Organisation;
import nl.veerkracht.gateway.remote.PlanService.Plan;
import nl.veerkracht.gateway.remote.PlanService.Week;
import nl.veerkracht.gateway.remote.SchoolService.AbsenceCalendar;
import nl.veerkracht.gateway.remote.SchoolService.AbsenceCalendar.Day;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanLinesTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
    private static final LocalDate TODAY = MONDAY.plusDays(2);

    @Test
    void whatIsPlannedStandsBesideWhatWasReported() {
        var shown = shown(calendar(
                day(MONDAY, "SCHOOL_DAY", "SICK"),
                day(MONDAY.plusDays(1), "SCHOOL_DAY", null),
                day(TODAY, "CLOSED", null)));

        var week = shown.weeks().get(0);
        assertThat(week.planned()).containsExactly("hours 2", "oneHour", "noHours", "noHours", "noHours");
        assertThat(week.real()).containsExactly("mark SICK", "realNone", "mark FREE", "realToCome", "realToCome");
        assertThat(shown.real()).isTrue();
        assertThat(shown.days()).startsWith("weekday MONDAY").endsWith("weekday FRIDAY");
        assertThat(shown.agreed()).startsWith("agreed De Klim");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # kind,              absence,      said
            SCHOOL_DAY,          -,            realNone
            SCHOOL_DAY,          SICK,         mark SICK
            SCHOOL_DAY,          UNAUTHORISED, mark UNAUTHORISED
            SCHOOL_DAY,          AUTHORISED,   mark AUTHORISED
            SCHOOL_DAY,          ABSENT,       mark ABSENT
            SCHOOL_DAY,          SOMETHING,    mark UNKNOWN
            OUTSIDE_SCHOOL_YEAR, -,            realUnknown
            OUTSIDE_SCHOOL_YEAR, SICK,         mark SICK
            NEW_KIND,            -,            realUnknown
            PUBLIC_HOLIDAY,      -,            mark FREE
            """)
    void whatIsNotKnownIsNeverAttendance(String kind, @Nullable String absence, String said) {
        var shown = shown(calendar(day(MONDAY, kind, absence)));

        assertThat(shown.weeks().get(0).real()).startsWith(said, "realUnknown", "realUnknown", "realToCome");
    }

    @Test
    void aDayToComeIsNotADayWithoutAbsence() {
        var shown = shown(calendar(day(TODAY, "SCHOOL_DAY", null), day(TODAY.plusDays(1), "SCHOOL_DAY", null)));

        assertThat(shown.weeks().get(0).real()).endsWith("realNone", "realToCome", "realToCome");
    }

    @Test
    void aHolidayIsCalledByItsName() {
        var autumn = new Day(MONDAY, "CLOSED", "Herfstvakantie", null);

        assertThat(shown(calendar(autumn)).weeks().get(0).real()).startsWith("Herfstvakantie");
    }

    @Test
    void whoIsShownNoAbsenceIsShownThePlanAlone() {
        var shown = shown(null);

        assertThat(shown.real()).isFalse();
        assertThat(shown.weeks().get(0).real()).isEmpty();
        assertThat(shown.weeks().get(0).planned()).hasSize(5);
    }

    private static Shown shown(@Nullable AbsenceCalendar calendar) {
        var plan = new Plan(
                UUID.randomUUID(),
                1,
                List.of(new Goal("Gym", null)),
                null,
                null,
                null,
                List.of(new Week(MONDAY, Map.of(DayOfWeek.MONDAY, 2, DayOfWeek.TUESDAY, 1))),
                LocalDate.of(2026, 12, 14),
                Instant.parse("2026-11-30T07:00:00Z"),
                new Organisation("SCHOOL", "99DA00"));
        return new PlanLines(NamesOfWords.ALL, NamesOfWords.of(PlanMessages.class), new Dates(Language.NL), TODAY)
                .of(plan, calendar, "De Klim");
    }

    private static AbsenceCalendar calendar(Day... days) {
        return new AbsenceCalendar("99DA00", MONDAY, TODAY, List.of(days));
    }

    private static Day day(LocalDate date, String kind, @Nullable String absence) {
        return new Day(date, kind, null, absence);
    }
}
