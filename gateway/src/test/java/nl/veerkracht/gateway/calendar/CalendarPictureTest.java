package nl.veerkracht.gateway.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.veerkracht.gateway.calendar.CalendarPicture.Cell;
import nl.veerkracht.gateway.calendar.CalendarPicture.Drawing;
import nl.veerkracht.gateway.calendar.CalendarPicture.Legend;
import nl.veerkracht.gateway.language.Dates;
import nl.veerkracht.gateway.language.Language;
import nl.veerkracht.gateway.page.NamesOfWords;
import nl.veerkracht.gateway.remote.SchoolService.AbsenceCalendar;
import nl.veerkracht.gateway.remote.SchoolService.AbsenceCalendar.Day;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CalendarPictureTest {
    @Test
    void aDayStandsInTheColumnOfItsWeekdayAndTheRowOfItsWeek() {
        var drawing = drawn(day("2026-11-02", "SCHOOL_DAY", null), day("2026-11-11", "SCHOOL_DAY", "SICK"));

        assertThat(cells(drawing)).extracting(Cell::number).containsExactly(2, 11);
        assertThat(cells(drawing).get(1).x() - cells(drawing).get(0).x()).isEqualTo(2 * 34);
        assertThat(cells(drawing).get(1).y() - cells(drawing).get(0).y()).isEqualTo(34);
    }

    @Test
    void aSheetIsAsHighAsTheWeeksThatWereTold() {
        var drawing = drawn(day("2026-11-02", "SCHOOL_DAY", null));

        assertThat(cells(drawing).get(0).y()).isEqualTo(18);
        assertThat(drawing.sheets().get(0).height()).isEqualTo(18 + 34);
    }

    @Test
    void weekendsAreNotDrawnAndMonthsAreSheets() {
        var drawing = drawn(
                day("2026-10-30", "SCHOOL_DAY", null),
                day("2026-10-31", "WEEKEND", null),
                day("2026-11-02", "SCHOOL_DAY", null));

        assertThat(drawing.sheets()).hasSize(2);
        assertThat(cells(drawing)).hasSize(2);
    }

    @Test
    void whatWasNotToldIsNeverAttendance() {
        var drawing = drawn(
                day("2026-11-02", "OUTSIDE_SCHOOL_YEAR", null),
                day("2026-11-03", "CLOSED", null),
                day("2026-11-04", "SCHOOL_DAY", "SOMETHING_NEW"));

        assertThat(cells(drawing)).extracting(Cell::style).containsExactly("no-data", "free", "unknown");
    }

    @Test
    void aClosedDayIsFreeWhateverWasReportedForIt() {
        var drawing = drawn(day("2026-11-03", "PUBLIC_HOLIDAY", "SICK"));

        assertThat(cells(drawing)).extracting(Cell::style).containsExactly("free");
    }

    @Test
    void theLegendHasWhatOccursAndTheTableSaysItInWords() {
        var drawing = drawn(
                day("2026-11-02", "SCHOOL_DAY", null),
                day("2026-11-03", "SCHOOL_DAY", "SICK"),
                new Day(LocalDate.parse("2026-11-04"), "CLOSED", "Studiedag", null));

        assertThat(drawing.legend()).extracting(Legend::style).containsExactly("present", "sick", "free");
        assertThat(drawing.rows()).extracting(CalendarPicture.TableRow::what).containsExactly("Studiedag", "mark SICK");
    }

    @Test
    void theSummaryCountsSickAndOtherAbsenceApart() {
        var drawing = drawn(
                day("2026-11-02", "SCHOOL_DAY", "SICK"),
                day("2026-11-03", "SCHOOL_DAY", "SICK"),
                day("2026-11-04", "SCHOOL_DAY", "ABSENT"));

        assertThat(drawing.sheets().get(0).summary()).isEqualTo("calendarSummary november 2026 2 1");
    }

    @Test
    void aDayWithoutDataIsSaidToBeOneAndIsNoPresence() {
        var drawing = drawn(
                day("2026-11-02", "SCHOOL_DAY", null),
                day("2026-11-03", "NO_DATA", null),
                day("2026-11-04", "NO_DATA", "SICK"));

        assertThat(cells(drawing)).extracting(Cell::style).containsExactly("present", "no-data", "sick");
        assertThat(drawing.sheets().get(0).summary()).isEqualTo("calendarGaps calendarSummary november 2026 1 0 1");
        assertThat(drawing.legend()).extracting(Legend::style).containsExactly("present", "sick", "no-data");
        assertThat(drawing.rows())
                .extracting(CalendarPicture.TableRow::what)
                .containsExactly("mark SICK", "mark NO_DATA");
    }

    private static List<Cell> cells(Drawing drawing) {
        return drawing.sheets().stream()
                .flatMap(sheet -> sheet.cells().stream())
                .toList();
    }

    private static Drawing drawn(Day... days) {
        var calendar = new AbsenceCalendar("99DA00", days[0].date(), days[days.length - 1].date(), List.of(days));
        return Objects.requireNonNull(CalendarPicture.of(calendar, NamesOfWords.ALL, new Dates(Language.NL)));
    }

    private static Day day(String date, String kind, @Nullable String absence) {
        return new Day(LocalDate.parse(date), kind, null, absence);
    }
}
