package nl.veerkracht.school.rules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.veerkracht.contracts.enrolment.Sector;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.school.absence.Absences;
import nl.veerkracht.school.calendar.Calendars;
import nl.veerkracht.school.register.Schools;
import nl.veerkracht.school.roster.Pupil;
import nl.veerkracht.school.roster.Roster;
import nl.veerkracht.school.signal.Expected;
import nl.veerkracht.school.signal.model.RuleBook;

/** Works out what other rules would have changed over the last twelve months, without any effect. */
@ApplicationScoped
class TryRules {
    private static final int MONTHS = 12;
    private static final int CHUNK = 500;

    private final Schools schools;
    private final Roster roster;
    private final Calendars calendars;
    private final OwnRules rules;
    private final Absences absences;
    private final BusinessClock clock;

    TryRules(
            Schools schools,
            Roster roster,
            Calendars calendars,
            OwnRules rules,
            Absences absences,
            BusinessClock clock) {
        this.schools = schools;
        this.roster = roster;
        this.calendars = calendars;
        this.rules = rules;
        this.absences = absences;
        this.clock = clock;
    }

    /** Both ways to look at the same absence. */
    private record Ways(Expected asItWas, Expected asItWouldBe) {}

    /**
     * Compares, pupil by pupil.
     *
     * @throws nl.veerkracht.kit.problem.UnknownResource for a school that is not there
     */
    @Transactional
    Comparison run(String schoolId, Sector sector, RuleSet wanted) {
        schools.get(schoolId);
        var today = clock.today();
        var calendar = Map.of(schoolId, calendars.of(schoolId));
        var tried = RuleBook.always(
                wanted.rules().stream().map(rule -> rule.named("own", "tried")).toList(), wanted.partOfDayCounts());
        var ways = new Ways(
                new Expected(calendar, Map.of(schoolId, Map.of(sector, rules.of(schoolId, sector)))),
                new Expected(calendar, Map.of(schoolId, Map.of(sector, tried))));
        var comparison = new Comparison(today.minusMonths(MONTHS), today);
        List<Pupil> pupils;
        var after = "";
        do {
            pupils = roster.withAbsence(schoolId, sector, after, CHUNK);
            compare(pupils, ways, comparison, today);
            after = pupils.isEmpty()
                    ? after
                    : pupils.get(pupils.size() - 1).ref().pupilKey();
        } while (pupils.size() == CHUNK);
        return comparison;
    }

    private void compare(List<Pupil> pupils, Ways ways, Comparison comparison, LocalDate today) {
        var known = absences.of(pupils.stream().map(Pupil::ref).toList());
        for (var pupil : pupils) {
            var theirs = known.getOrDefault(pupil.ref(), List.of());
            comparison.add(
                    ways.asItWas().of(pupil, theirs, today), ways.asItWouldBe().of(pupil, theirs, today));
        }
    }
}
