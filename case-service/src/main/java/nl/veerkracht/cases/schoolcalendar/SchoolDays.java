package nl.veerkracht.cases.schoolcalendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.time.LocalDate;
import java.util.List;
import nl.veerkracht.cases.schoolcalendar.CalendarService.Day;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** Asks on which days there are lessons; what cannot be known now holds nobody up, for then working days are counted. */
@ApplicationScoped
public class SchoolDays {
    private static final Logger LOG = Logger.getLogger(SchoolDays.class);
    private static final int DAYS_AHEAD = 90;

    private final CalendarService calendars;

    SchoolDays(@RestClient CalendarService calendars) {
        this.calendars = calendars;
    }

    /** The school days of the next three months after this day, in order; before a transaction, so that none waits for it. */
    @Transactional(Transactional.TxType.NEVER)
    public List<LocalDate> after(String schoolId, LocalDate day) {
        try {
            return calendars.days(schoolId, day.plusDays(1), day.plusDays(DAYS_AHEAD)).items().stream()
                    .filter(Day::isSchoolDay)
                    .map(Day::date)
                    .toList();
        } catch (WebApplicationException | ProcessingException unanswered) {
            LOG.warnf(
                    "school days are not known now, working days count: %s",
                    unanswered.getClass().getSimpleName());
            return List.of();
        }
    }
}
