package nl.veerkracht.school.absence.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.veerkracht.school.calendar.model.SchoolCalendarFixture;
import org.junit.jupiter.api.Test;

class SickDaysTest {
    private static final LocalDate MUCH_LATER = LocalDate.of(2027, 8, 1);

    @Test
    void aWeekendDoesNotBreakAnEpisode() { // W5
        var episodes = episodes(MUCH_LATER, "2026-11-06", "2026-11-06", "2026-11-09", "2026-11-09");

        assertThat(episodes).containsExactly(List.of(day("2026-11-06"), day("2026-11-09")));
    }

    @Test
    void aHolidayNeitherBreaksAnEpisodeNorMakesItLonger() {
        var episodes = episodes(MUCH_LATER, "2026-10-09", "2026-10-19");

        assertThat(episodes).containsExactly(List.of(day("2026-10-09"), day("2026-10-19")));
    }

    @Test
    void aDayAtSchoolBreaksAnEpisode() {
        var episodes = episodes(MUCH_LATER, "2026-11-03", "2026-11-03", "2026-11-05", "2026-11-05");

        assertThat(episodes).hasSize(2);
    }

    @Test
    void aNewSchoolYearStartsANewEpisode() {
        var episodes = episodes(MUCH_LATER, "2026-07-10", "2026-08-31");

        assertThat(episodes).containsExactly(List.of(day("2026-07-10")), List.of(day("2026-08-31")));
    }

    @Test
    void anOpenAbsenceCountsUntilToday() {
        var episodes = SickDays.episodes(
                SchoolCalendarFixture.schoolW(),
                sick(new Period(day("2026-11-26"), null)),
                day -> true,
                day("2026-11-30"));

        assertThat(episodes).containsExactly(List.of(day("2026-11-26"), day("2026-11-27"), day("2026-11-30")));
    }

    @Test
    void whatIsToComeDoesNotCountYet() {
        assertThat(episodes(day("2026-11-30"), "2026-12-01", "2026-12-04")).isEmpty();
    }

    @Test
    void anAbsenceThatEndsBeforeItBeginsHasNoDays() {
        assertThat(episodes(MUCH_LATER, "2026-12-04", "2026-12-01")).isEmpty();
    }

    @Test
    void aDayInPartCountsWhereItDoes() {
        var monday = new Sickness(new Period(day("2026-11-02"), day("2026-11-02")), true);
        var inPart = new Sickness(new Period(day("2026-11-02"), day("2026-11-05")), false);

        var episodes = SickDays.episodes(
                SchoolCalendarFixture.schoolW(),
                List.of(inPart, monday),
                day -> day.isAfter(day("2026-11-03")),
                MUCH_LATER);

        assertThat(episodes).containsExactly(List.of(day("2026-11-02")), List.of(day("2026-11-04"), day("2026-11-05")));
    }

    private static List<Sickness> sick(Period... periods) {
        return Stream.of(periods).map(Sickness::ofWholeDays).toList();
    }

    private static List<List<LocalDate>> episodes(LocalDate today, String... firstAndLast) {
        var sick = new java.util.ArrayList<Period>();
        for (var at = 0; at < firstAndLast.length; at += 2) {
            sick.add(new Period(day(firstAndLast[at]), day(firstAndLast[at + 1])));
        }
        return SickDays.episodes(
                SchoolCalendarFixture.schoolW(), sick(sick.toArray(Period[]::new)), day -> true, today);
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
