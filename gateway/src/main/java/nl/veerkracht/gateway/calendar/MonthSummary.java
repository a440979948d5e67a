package nl.veerkracht.gateway.calendar;

import java.util.List;
import nl.veerkracht.gateway.page.DayMark;
import nl.veerkracht.gateway.page.Messages;
import nl.veerkracht.gateway.remote.SchoolService.AbsenceCalendar.Day;

/** What was told of a month, in a sentence; what was not told is said beside it, for a gap is neither absence nor presence. */
final class MonthSummary {
    private static final String NO_DATA = "NO_DATA";

    private final String month;
    private final Messages messages;

    MonthSummary(String month, Messages messages) {
        this.month = month;
        this.messages = messages;
    }

    String of(List<Day> days) {
        var told = told(days);
        var gaps = (int) days.stream().filter(MonthSummary::isGap).count();
        return gaps == 0 ? told : messages.calendarGaps(told, gaps);
    }

    /** A school day of which the school said nothing; days outside every school year are no data as well, and no gap. */
    static boolean isGap(Day day) {
        return day.kind().equals(NO_DATA) && mark(day) == DayMark.NO_DATA;
    }

    static DayMark mark(Day day) {
        return DayMark.of(day.kind(), day.absence());
    }

    private String told(List<Day> days) {
        var marks =
                days.stream().map(MonthSummary::mark).filter(DayMark::isAbsence).toList();
        var sick = (int) marks.stream().filter(mark -> mark == DayMark.SICK).count();
        return marks.isEmpty()
                ? messages.calendarMonthNone(month)
                : messages.calendarSummary(month, sick, marks.size() - sick);
    }
}
