package nl.veerkracht.cases.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import nl.veerkracht.cases.access.FamilyFacts;
import nl.veerkracht.cases.consent.EndingConsents.Ending;
import nl.veerkracht.contracts.access.PersonFacts;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.schedule.DailyWork;
import org.jboss.logging.Logger;

/**
 * Thirty days before a consent ends that was given, whoever asked for it gets the task to ask anew. After a stop also for
 * what ended meanwhile, if that is no longer than thirty days ago.
 */
@ApplicationScoped
class RemindOfEnd implements DailyWork {
    private static final Logger LOG = Logger.getLogger(RemindOfEnd.class);
    private static final Period THIRTY_DAYS = Period.ofDays(30);

    private final EndingConsents consents;
    private final FamilyFacts families;
    private final RenewalTasks tasks;
    private final BusinessClock clock;

    RemindOfEnd(EndingConsents consents, FamilyFacts families, RenewalTasks tasks, BusinessClock clock) {
        this.consents = consents;
        this.families = families;
        this.tasks = tasks;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "remind-of-end-of-consent";
    }

    @Override
    @Transactional
    public void run() {
        LOG.infof("reminded of %d consents that end", tasks.give(standing(clock.today())));
    }

    private List<Ending> standing(LocalDate today) {
        var ending = consents.between(today.minus(THIRTY_DAYS), today.plus(THIRTY_DAYS), today);
        var known = families.of(
                ending.stream().map(one -> one.consent().youngPersonId()).toList());
        return ending.stream()
                .filter(one -> one.consent()
                        .stands(today, known.getOrDefault(one.consent().youngPersonId(), PersonFacts.NONE)))
                .toList();
    }
}
