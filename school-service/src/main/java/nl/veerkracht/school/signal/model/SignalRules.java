package nl.veerkracht.school.signal.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.veerkracht.school.absence.model.SickDays;
import nl.veerkracht.school.absence.model.Sickness;
import nl.veerkracht.school.calendar.model.SchoolCalendar;

/** Works out which signals should stand; pure, so that the same absence always gives the same signals. */
public final class SignalRules {
    private SignalRules() {}

    /**
     * The signals of one pupil, by kind and then by day; each by the rule in force on its day. The count runs on when another
     * rule of the same kind begins.
     *
     * @param sick in any order, overlapping or not
     * @param today no day after this one counts
     */
    public static List<ExpectedSignal> evaluate(
            SchoolCalendar calendar, Collection<Sickness> sick, RuleBook rules, LocalDate today) {
        return evaluate(calendar, episodes(calendar, sick, rules, today), rules);
    }

    /** The episodes that the rules look at, in order. */
    static List<List<LocalDate>> episodes(
            SchoolCalendar calendar, Collection<Sickness> sick, RuleBook rules, LocalDate until) {
        return SickDays.episodes(calendar, sick, day -> rules.on(day).partOfDayCounts(), until);
    }

    private static List<ExpectedSignal> evaluate(
            SchoolCalendar calendar, List<List<LocalDate>> episodes, RuleBook rules) {
        var signals = new ArrayList<ExpectedSignal>();
        for (var kind : rules.kinds()) {
            signals.addAll(new RuleRun(kind, rules, calendar).over(episodes));
        }
        return signals;
    }
}
