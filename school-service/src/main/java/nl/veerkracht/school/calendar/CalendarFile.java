package nl.veerkracht.school.calendar;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import nl.veerkracht.kit.cloudevents.Fault;
import nl.veerkracht.kit.problem.InvalidRequest;
import nl.veerkracht.school.calendar.CalendarReading.Skipped;
import nl.veerkracht.school.calendar.CalendarReading.Why;
import nl.veerkracht.school.calendar.model.ClosedDays;
import nl.veerkracht.school.calendar.model.SchoolYear;
import nl.veerkracht.school.request.Letters;

/**
 * Reads a school's calendar from an iCalendar file (RFC 5545): events of whole days are days without lessons, those that are
 * called "schooljaar" or "school year", by name or category, are the school years. What repeats is taken each time.
 */
final class CalendarFile {
    private final List<SchoolYear> years = new ArrayList<>();
    private final LinkedHashSet<ClosedDays> closed = new LinkedHashSet<>();
    private final List<Skipped> skipped = new ArrayList<>();

    private CalendarFile() {}

    /**
     * Reads the file.
     *
     * @param standing the school years to read it by when it names none
     * @throws InvalidRequest when it is no iCalendar file, or has more than a calendar may have
     */
    static CalendarReading read(byte[] file, List<SchoolYear> standing) {
        var reading = new CalendarFile();
        var events = events(file);
        events.stream().filter(IcsEvent::isSchoolYear).forEach(reading::year);
        if (reading.years.isEmpty()) {
            reading.years.addAll(standing);
        }
        reading.years.sort(Comparator.comparing(SchoolYear::firstDay));
        events.stream().filter(event -> !event.isSchoolYear()).forEach(reading::closed);
        reading.refuseIfTooMuch();
        var days = reading.closed.stream()
                .sorted(Comparator.comparing(ClosedDays::from).thenComparing(ClosedDays::to))
                .toList();
        return new CalendarReading(new CalendarView(List.copyOf(reading.years), days), List.copyOf(reading.skipped));
    }

    private void year(IcsEvent event) {
        var fault = event.fault()
                .or(() -> years.stream()
                        .filter(event.asSchoolYear()::overlaps)
                        .map(other -> Why.OVERLAPS)
                        .findFirst());
        fault.ifPresentOrElse(why -> skipped.add(event.skipped(why)), () -> years.add(event.asSchoolYear()));
    }

    private void closed(IcsEvent event) {
        var fault = event.fault();
        if (fault.isPresent()) {
            skipped.add(event.skipped(fault.get()));
            return;
        }
        var inYears = inYears(event);
        if (inYears.isEmpty()) {
            skipped.add(event.skipped(Why.OUTSIDE_SCHOOL_YEARS));
        }
        closed.addAll(inYears);
    }

    private List<ClosedDays> inYears(IcsEvent event) {
        if (years.isEmpty()) {
            return List.of();
        }
        return event
                .asClosedDays(
                        years.get(0).firstDay(), years.get(years.size() - 1).lastDay())
                .stream()
                .filter(days -> days.touchesOneOf(years))
                .toList();
    }

    private void refuseIfTooMuch() {
        if (closed.size() > CalendarRequest.MOST_CLOSED || years.size() > CalendarRequest.MOST_YEARS) {
            throw new InvalidRequest(List.of(new Fault(
                    "",
                    "must have at most %d school years and %d times without lessons"
                            .formatted(CalendarRequest.MOST_YEARS, CalendarRequest.MOST_CLOSED))));
        }
    }

    private static List<IcsEvent> events(byte[] file) {
        try {
            var calendar = new CalendarBuilder().build(new StringReader(Letters.read(file)));
            return calendar.<VEvent>getComponents(Component.VEVENT).stream()
                    .map(IcsEvent::new)
                    .toList();
        } catch (IOException | ParserException | IllegalArgumentException malformed) {
            throw new InvalidRequest(List.of(new Fault("", "is not a valid iCalendar file")));
        }
    }
}
