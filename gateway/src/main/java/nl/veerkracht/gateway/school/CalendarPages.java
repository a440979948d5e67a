package nl.veerkracht.gateway.school;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.stream.Stream;
import nl.veerkracht.gateway.calendar.CalendarPicture;
import nl.veerkracht.gateway.calendar.CalendarPicture.Drawing;
import nl.veerkracht.gateway.page.Flash.Said;
import nl.veerkracht.gateway.page.FormError;
import nl.veerkracht.gateway.remote.OwnSchoolService.Calendar;
import nl.veerkracht.gateway.remote.OwnSchoolService.Reading;
import nl.veerkracht.gateway.remote.SchoolService.AbsenceCalendar;
import nl.veerkracht.gateway.school.CalendarDesk.Seen;
import nl.veerkracht.gateway.school.ReadingPage.SkippedLine;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.cloudevents.EventJson;
import org.jspecify.annotations.Nullable;

/** Makes the pages about the calendar of the reader's school. */
@RequestScoped
class CalendarPages {
    private final SchoolDesk desk;
    private final CalendarDesk calendars;
    private final BusinessClock clock;

    CalendarPages(SchoolDesk desk, CalendarDesk calendars, BusinessClock clock) {
        this.desk = desk;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** The calendar as it is now, with the forms as they were filled in. */
    TemplateInstance page(@Nullable Said said, YearForm year, ClosedForm closed, List<FormError> more) {
        var seen = calendars.now();
        var lines = lines();
        var errors = Stream.of(year.errors(), closed.errors(), more)
                .flatMap(List::stream)
                .toList();
        return desk.in(new CalendarPage(
                desk.layout(),
                said,
                seen.version(),
                lines.years(seen.calendar().schoolYears()),
                lines.closed(seen.calendar().closedDays()),
                picture(seen.calendar()),
                year,
                closed,
                errors));
    }

    /** What a file says, beside what stands now. */
    TemplateInstance reading(Seen seen, Reading reading) {
        var lines = lines();
        var gone = seen.calendar().closedDays().stream()
                .filter(days -> !reading.calendar().closedDays().contains(days))
                .toList();
        return desk.in(new ReadingPage(
                desk.layout(),
                seen.version(),
                json(reading.calendar()),
                lines.years(reading.calendar().schoolYears()),
                lines.closed(reading.calendar().closedDays()),
                lines.closed(gone),
                reading.skipped().stream().map(this::line).toList()));
    }

    private SkippedLine line(Reading.Skipped skipped) {
        var from = skipped.from();
        return new SkippedLine(
                skipped.name(), from == null ? null : desk.dates().day(from), SkippedBecause.parse(skipped.why()));
    }

    private @Nullable Drawing picture(Calendar calendar) {
        var year = CalendarLines.nearest(calendar, clock.today());
        var days = year.map(calendars::days).map(part -> part.value());
        if (year.isEmpty() || days.isEmpty()) {
            return null;
        }
        var drawn = new AbsenceCalendar(null, year.get().firstDay(), year.get().lastDay(), days.get());
        return CalendarPicture.ofSchool(drawn, desk.messages(), desk.own().lessons(), desk.dates());
    }

    private CalendarLines lines() {
        return new CalendarLines(desk.dates(), desk.own());
    }

    private static String json(Calendar calendar) {
        try {
            return EventJson.MAPPER.writeValueAsString(calendar);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a calendar cannot be written as JSON");
        }
    }
}
