package nl.veerkracht.gateway.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.veerkracht.gateway.language.Dates;
import nl.veerkracht.gateway.language.Dates.Written;
import nl.veerkracht.gateway.page.DayMark;
import nl.veerkracht.gateway.page.Messages;
import nl.veerkracht.gateway.remote.SchoolService.AbsenceCalendar;
import nl.veerkracht.gateway.remote.SchoolService.AbsenceCalendar.Day;
import org.jspecify.annotations.Nullable;

/**
 * The absence calendar as a picture: a small sheet per month, a row per school week, a column per day from Monday to
 * Friday. It draws what was told and counts nothing together that was not.
 */
public final class CalendarPicture {
    private static final int CELL = 34;
    private static final int HEAD = 18;
    private static final int DAYS = 5;

    private final Messages messages;
    private final Function<DayMark, String> meanings;
    private final Dates dates;
    private final Map<LocalDate, Day> days;

    private CalendarPicture(
            AbsenceCalendar calendar, Messages messages, Function<DayMark, String> meanings, Dates dates) {
        this.messages = messages;
        this.meanings = meanings;
        this.dates = dates;
        this.days = calendar.days().stream()
                .collect(Collectors.toMap(Day::date, day -> day, (one, other) -> other, TreeMap::new));
    }

    /**
     * Everything the template draws.
     *
     * @param sheets the months, oldest first
     * @param legend the marks that occur, each with its letter and meaning
     * @param rows the same in words: days away, days off and days without data, newest first
     */
    public record Drawing(List<Sheet> sheets, List<Legend> legend, List<TableRow> rows) {}

    /** A month. */
    public record Sheet(String name, String summary, int width, int height, List<Label> labels, List<Cell> cells) {}

    /** The name of a day of the week above its column. */
    public record Label(int x, String text) {}

    /** A day. */
    public record Cell(int x, int y, int number, String letter, String style, String title) {
        public int middle() {
            return x + 15;
        }

        public int numberY() {
            return y + 11;
        }

        public int letterY() {
            return y + 26;
        }
    }

    /** What a mark means. */
    public record Legend(String letter, String style, String meaning) {}

    /** A day in the table. */
    public record TableRow(Written day, String what) {}

    /** Draws it; nothing where no day was told. */
    public static @Nullable Drawing of(AbsenceCalendar calendar, Messages messages, Dates dates) {
        return calendar.days().isEmpty() ? null : new CalendarPicture(calendar, messages, messages::mark, dates).draw();
    }

    /** Draws the calendar of a school itself, on which nobody is away. */
    public static Drawing ofSchool(AbsenceCalendar calendar, Messages messages, String lessons, Dates dates) {
        Function<DayMark, String> meanings = mark -> mark == DayMark.PRESENT ? lessons : messages.mark(mark);
        return new CalendarPicture(calendar, messages, meanings, dates).draw();
    }

    private Drawing draw() {
        var months = days.keySet().stream()
                .filter(CalendarPicture::isWeekday)
                .map(YearMonth::from)
                .distinct()
                .sorted();
        var sheets = months.map(this::sheet).toList();
        return new Drawing(sheets, legend(), rows());
    }

    /** As high as the weeks that were told, so that a month that has just begun takes little room. */
    private Sheet sheet(YearMonth month) {
        var drawn = days.values().stream()
                .filter(day -> YearMonth.from(day.date()).equals(month) && isWeekday(day.date()))
                .toList();
        var first = monday(drawn.get(0).date());
        var weeks =
                1 + ChronoUnit.WEEKS.between(first, drawn.get(drawn.size() - 1).date());
        return new Sheet(
                dates.month(month),
                summary(month),
                DAYS * CELL,
                (int) (HEAD + weeks * CELL),
                Arrays.stream(DayOfWeek.values()).limit(DAYS).map(this::label).toList(),
                drawn.stream().map(day -> cell(day, first)).toList());
    }

    private static LocalDate monday(LocalDate date) {
        return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private Label label(DayOfWeek day) {
        return new Label((day.getValue() - 1) * CELL + 15, messages.weekday(day));
    }

    private Cell cell(Day day, LocalDate origin) {
        var week = (int) ChronoUnit.WEEKS.between(origin, day.date());
        var mark = MonthSummary.mark(day);
        return new Cell(
                (day.date().getDayOfWeek().getValue() - 1) * CELL,
                HEAD + week * CELL,
                day.date().getDayOfMonth(),
                letter(mark),
                mark.style(),
                dates.day(day.date()).text() + ": " + meaning(day));
    }

    private String letter(DayMark mark) {
        return mark == DayMark.PRESENT ? "" : messages.letter(mark);
    }

    private String summary(YearMonth month) {
        return new MonthSummary(dates.month(month), messages)
                .of(days.values().stream()
                        .filter(day -> YearMonth.from(day.date()).equals(month))
                        .toList());
    }

    private List<Legend> legend() {
        return days.values().stream()
                .filter(day -> isWeekday(day.date()))
                .map(MonthSummary::mark)
                .distinct()
                .sorted()
                .map(mark -> new Legend(letter(mark), mark.style(), meanings.apply(mark)))
                .toList();
    }

    private List<TableRow> rows() {
        return days.values().stream()
                .filter(day -> isWeekday(day.date()) && isTold(day))
                .sorted((one, other) -> other.date().compareTo(one.date()))
                .map(day -> new TableRow(dates.day(day.date()), meaning(day)))
                .toList();
    }

    private static boolean isTold(Day day) {
        var mark = MonthSummary.mark(day);
        return mark.isAbsence() || mark == DayMark.FREE || MonthSummary.isGap(day);
    }

    private String meaning(Day day) {
        var mark = MonthSummary.mark(day);
        return mark == DayMark.FREE && day.name() != null ? day.name() : meanings.apply(mark);
    }

    private static boolean isWeekday(LocalDate date) {
        return date.getDayOfWeek().getValue() <= DAYS;
    }
}
