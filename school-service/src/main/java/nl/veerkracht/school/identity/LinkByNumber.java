package nl.veerkracht.school.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.UUID;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.schedule.DailyWork;

/**
 * Links the enrolments of whom both schools gave the same national number; nobody else is linked but by a person. Every day
 * once more of all, for two schools can tell of one pupil at the same moment, and neither transaction sees the other.
 */
@ApplicationScoped
public class LinkByNumber implements DailyWork {
    private final Pairs pairs;
    private final BusinessClock clock;

    LinkByNumber(Pairs pairs, BusinessClock clock) {
        this.pairs = pairs;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "link-by-number";
    }

    @Override
    @Transactional
    public void run() {
        pairs.followAllNumbers(clock.instant());
    }

    /** Of whom something was just told, in the transaction that stores it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void follow(Collection<UUID> people) {
        if (!people.isEmpty()) {
            pairs.followNumbers(people, clock.instant());
        }
    }
}
