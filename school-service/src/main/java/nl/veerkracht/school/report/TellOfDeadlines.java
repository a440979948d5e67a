package nl.veerkracht.school.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.database.Sets;
import nl.veerkracht.kit.outbox.Announcement;
import nl.veerkracht.kit.outbox.Outbox;
import nl.veerkracht.kit.schedule.DailyWork;
import nl.veerkracht.school.calendar.DutchHolidays;
import org.jboss.logging.Logger;

/**
 * Tells which reports have not been filed though their deadline is near or has passed: once of each deadline, and of what
 * passed while nobody looked only that it passed. What was found only after its deadline is not told again.
 */
@ApplicationScoped
public class TellOfDeadlines implements DailyWork {
    private static final Logger LOG = Logger.getLogger(TellOfDeadlines.class);
    private static final String PASSED = """
            update absence_report set passed_told_of = deadline, near_told_of = deadline
            where status = 'DRAFT' and deadline < ?::date and passed_told_of is distinct from deadline
              and (detected_at at time zone 'Europe/Amsterdam')::date <= deadline
            returning *
            """;
    private static final String NEAR = """
            update absence_report set near_told_of = deadline
            where status = 'DRAFT' and deadline between ?::date and ?::date and near_told_of is distinct from deadline
            returning *
            """;

    private final DutchHolidays holidays = new DutchHolidays();
    private final Sets sets;
    private final Outbox outbox;
    private final BusinessClock clock;

    TellOfDeadlines(Sets sets, Outbox outbox, BusinessClock clock) {
        this.sets = sets;
        this.outbox = outbox;
        this.clock = clock;
    }

    private record Unfiled(UUID youngPersonId, StoredReport report) {

        static Unfiled read(ResultSet row) throws SQLException {
            return new Unfiled(row.getObject("young_person_id", UUID.class), ReportStore.read(row));
        }
    }

    @Override
    public String name() {
        return "tell-of-deadlines";
    }

    @Override
    @Transactional
    public void run() {
        var today = clock.today();
        var passed = sets.list(PASSED, Unfiled::read, today);
        var near = sets.list(NEAR, Unfiled::read, today, holidays.workingDayAfter(today, 1));
        var now = clock.instant();
        outbox.append(Stream.concat(announced(passed, true, now), announced(near, false, now))
                .toList());
        LOG.infof(
                "told of %d reports with a deadline that is near, and of %d that has passed",
                near.size(), passed.size());
    }

    private static Stream<Announcement> announced(List<Unfiled> unfiled, boolean passed, Instant now) {
        return unfiled.stream().map(one -> ReportAnnouncements.unfiled(one.youngPersonId(), one.report(), passed, now));
    }
}
