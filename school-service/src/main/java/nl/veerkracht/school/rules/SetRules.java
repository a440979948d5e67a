package nl.veerkracht.school.rules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import nl.veerkracht.contracts.enrolment.Sector;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.problem.UnknownResource;
import nl.veerkracht.school.register.Schools;
import org.jspecify.annotations.Nullable;

/** Sets rules that begin on a later day, and takes back what has not begun. */
@ApplicationScoped
class SetRules {
    private final Schools schools;
    private final OwnRules rules;
    private final BusinessClock clock;

    SetRules(Schools schools, OwnRules rules, BusinessClock clock) {
        this.schools = schools;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * Nothing that was raised changes: they begin on a later day.
     *
     * @param seen the version of the school that the rules were made on; null for who does not say
     */
    @Transactional
    void put(String schoolId, Sector sector, LocalDate from, RuleSet wanted, @Nullable Long seen) {
        schools.beginChange(schoolId, seen);
        rules.put(schoolId, sector, from, wanted, clock.instant());
    }

    /** @throws UnknownResource when no rules are to begin on that day, or they have begun */
    @Transactional
    void takeBack(String schoolId, Sector sector, LocalDate from) {
        schools.beginChange(schoolId, null);
        if (!from.isAfter(clock.today()) || !rules.remove(schoolId, sector, from)) {
            throw new UnknownResource();
        }
    }
}
