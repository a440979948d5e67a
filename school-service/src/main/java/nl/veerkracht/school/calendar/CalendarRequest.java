package nl.veerkracht.school.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.veerkracht.school.calendar.model.ClosedDays;
import nl.veerkracht.school.calendar.model.SchoolYear;
import nl.veerkracht.school.request.Body;
import org.jspecify.annotations.Nullable;

/** Reads the calendar that a school supplies. */
final class CalendarRequest {
    static final int MOST_YEARS = 30;
    static final int MOST_CLOSED = 2_000;
    private static final int LONGEST_YEAR = 400;

    private final Body body;
    private final LocalDate earliest;
    private final LocalDate latest;

    private CalendarRequest(Body body, LocalDate today) {
        this.body = body;
        this.earliest = today.minusYears(20);
        this.latest = today.plusYears(5);
    }

    /** @throws nl.veerkracht.kit.problem.InvalidRequest with everything that is wrong */
    static CalendarView checked(@Nullable String json, LocalDate today) {
        var request = new CalendarRequest(Body.of(json), today);
        var years = request.years();
        var calendar = new CalendarView(years, request.closed(years));
        request.body.refuseIfFaulty();
        return calendar;
    }

    private List<SchoolYear> years() {
        var years = new ArrayList<SchoolYear>();
        for (var item : body.list("schoolYears", MOST_YEARS)) {
            var year = new SchoolYear(item.day("firstDay", earliest, latest), item.day("lastDay", earliest, latest));
            if (year.lastDay().isBefore(year.firstDay())) {
                item.fault("lastDay", "must not be before firstDay");
            } else if (year.lastDay().isAfter(year.firstDay().plusDays(LONGEST_YEAR))) {
                item.fault("lastDay", "must be within " + LONGEST_YEAR + " days after firstDay");
            } else if (years.stream().anyMatch(year::overlaps)) {
                item.fault("firstDay", "must be after the other school years, or before: school years do not overlap");
            }
            years.add(year);
        }
        return years;
    }

    private List<ClosedDays> closed(List<SchoolYear> years) {
        var closed = new ArrayList<ClosedDays>();
        for (var item : body.list("closedDays", MOST_CLOSED)) {
            var days = new ClosedDays(
                    item.day("from", earliest, latest), item.day("to", earliest, latest), item.text("name", 200));
            if (days.to().isBefore(days.from())) {
                item.fault("to", "must not be before from");
            } else if (!days.touchesOneOf(years)) {
                item.fault("from", "must be days within a school year");
            }
            closed.add(days);
        }
        return closed;
    }
}
