package nl.veerkracht.gateway.school;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.veerkracht.gateway.remote.Answers;
import nl.veerkracht.gateway.remote.Answers.AlreadyDone;
import nl.veerkracht.gateway.remote.OwnSchoolService;
import nl.veerkracht.gateway.remote.OwnSchoolService.Calendar;
import nl.veerkracht.gateway.remote.OwnSchoolService.Reading;
import nl.veerkracht.gateway.remote.Part;
import nl.veerkracht.gateway.remote.SchoolService.AbsenceCalendar.Day;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Asks for the calendar of the reader's school, and changes it on the version that the reader saw. */
@RequestScoped
class CalendarDesk {
    private static final int BAD_REQUEST = 400;

    private final SchoolDesk desk;
    private final OwnSchoolService schools;

    CalendarDesk(SchoolDesk desk, @RestClient OwnSchoolService schools) {
        this.desk = desk;
        this.schools = schools;
    }

    /**
     * The calendar as it is supplied now.
     *
     * @param version names it, for who changes it
     */
    record Seen(String version, Calendar calendar) {}

    /** @throws Answers.ServiceDown when it cannot be asked for now */
    Seen now() {
        var answer = Answers.shown(Answers.await(Part.of(schools.calendar(desk.token(), desk.schoolId()))));
        return new Seen(answer.getHeaderString("ETag"), answer.getEntity());
    }

    /** Every day of a school year, and whether there are lessons. */
    Part<List<Day>> days(Calendar.Year year) {
        return Answers.await(Part.of(schools.days(desk.token(), desk.schoolId(), year.firstDay(), year.lastDay())
                .map(days -> days.items())));
    }

    /**
     * Changes it.
     *
     * @param version what the reader saw
     * @throws AlreadyDone when it is another calendar by now
     */
    void change(String version, UnaryOperator<Calendar> change) {
        var seen = now();
        if (!seen.version().equals(version)) {
            throw Answers.alreadyDone();
        }
        replace(version, change.apply(seen.calendar()));
    }

    /** @throws AlreadyDone when it is another calendar by now */
    void replace(String version, Calendar calendar) {
        Answers.given(schools.replace(desk.token(), version, desk.schoolId(), calendar));
    }

    /** What a file says; nothing when it is no calendar. */
    Optional<Reading> read(byte[] file) {
        return Answers.given(schools.read(desk.token(), desk.schoolId(), file)
                .map(Optional::of)
                .onFailure(CalendarDesk::isNoCalendar)
                .recoverWithItem(Optional.empty()));
    }

    private static boolean isNoCalendar(Throwable failure) {
        return failure instanceof WebApplicationException refused
                && refused.getResponse().getStatus() == BAD_REQUEST;
    }
}
