package nl.veerkracht.gateway.school;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.veerkracht.gateway.language.Dates;
import nl.veerkracht.gateway.remote.OwnSchoolService.Calendar;
import nl.veerkracht.gateway.remote.OwnSchoolService.Calendar.Closed;
import nl.veerkracht.gateway.remote.OwnSchoolService.Calendar.Year;
import nl.veerkracht.gateway.school.CalendarPage.ClosedLine;
import nl.veerkracht.gateway.school.CalendarPage.YearLine;

/** Writes a calendar in lines, the latest school year first. */
record CalendarLines(Dates dates, SchoolMessages messages) {

    List<YearLine> years(List<Year> years) {
        return years.stream()
                .sorted(Comparator.comparing(Year::firstDay).reversed())
                .map(year -> new YearLine(
                        year.firstDay(),
                        year.lastDay(),
                        messages.span(
                                dates.day(year.firstDay()).text(),
                                dates.day(year.lastDay()).text())))
                .toList();
    }

    List<ClosedLine> closed(List<Closed> closed) {
        return closed.stream()
                .sorted(Comparator.comparing(Closed::from).reversed())
                .map(days -> new ClosedLine(
                        days.from(),
                        days.to(),
                        days.name(),
                        dates.day(days.from()),
                        days.to().equals(days.from()) ? null : dates.day(days.to())))
                .toList();
    }

    /** The school year of this day, or the next one, or else the last. */
    static Optional<Year> nearest(Calendar calendar, LocalDate today) {
        var inOrder = calendar.schoolYears().stream()
                .sorted(Comparator.comparing(Year::firstDay))
                .toList();
        return inOrder.stream()
                .filter(year -> !year.lastDay().isBefore(today))
                .findFirst()
                .or(() -> inOrder.stream().reduce((earlier, later) -> later));
    }

    /** With a school year go the days without lessons that lie in no other. */
    static Calendar within(List<Year> years, List<Closed> closed) {
        return new Calendar(
                years,
                closed.stream()
                        .filter(days -> years.stream().anyMatch(year -> year.meets(days.from(), days.to())))
                        .toList());
    }
}
