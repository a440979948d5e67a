package nl.veerkracht.school.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.UUID;
import nl.veerkracht.contracts.WireType;
import nl.veerkracht.contracts.roster.RightsChangeApproachingV1;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.outbox.Announcement;
import nl.veerkracht.kit.outbox.Outbox;
import nl.veerkracht.kit.schedule.DailyWork;
import org.jboss.logging.Logger;

/**
 * Tells that a birthday is near that changes who decides and who sees, so that it can be prepared: of everyone with an open
 * case, once for each case and birthday. What was missed is told when it can be, as long as the birthday has not come.
 */
@ApplicationScoped
public class TellOfRightsChanges implements DailyWork {
    private static final Logger LOG = Logger.getLogger(TellOfRightsChanges.class);
    private static final int DAYS_AHEAD = 30;

    private final RightsChanges changes;
    private final Outbox outbox;
    private final BusinessClock clock;

    TellOfRightsChanges(RightsChanges changes, Outbox outbox, BusinessClock clock) {
        this.changes = changes;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "tell-of-rights-changes";
    }

    @Override
    @Transactional
    public void run() {
        var today = clock.today();
        var near = changes.claim(today.plusDays(1), lastDay(today));
        outbox.append(near.stream().map(this::announcement).toList());
        LOG.infof("told of %d young people that their rights change soon", near.size());
    }

    /** A week at a time: told of each on the very day, the day of telling would be the birthday in other words. */
    private static LocalDate lastDay(LocalDate today) {
        return today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)).plusDays(DAYS_AHEAD);
    }

    private Announcement announcement(RightsChanges.Near near) {
        var type = WireType.RIGHTS_CHANGE_APPROACHING_V1;
        return new Announcement(
                type.topic(),
                type.wireName(),
                near.youngPersonId(),
                whereToLook(near.youngPersonId()),
                new RightsChangeApproachingV1(near.caseId(), clock.instant()));
    }

    private static String whereToLook(UUID youngPersonId) {
        return "/v1/young-people/" + youngPersonId + "/birth-date";
    }
}
