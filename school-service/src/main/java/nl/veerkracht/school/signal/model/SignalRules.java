package nl.veerkracht.school.signal.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.veerkracht.school.absence.model.Period;
import nl.veerkracht.school.absence.model.SickDays;
import nl.veerkracht.school.calendar.model.SchoolCalendar;

/** Works out which signals should stand; pure, so that the same absence always gives the same signals. */
public final class SignalRules {
    private SignalRules() {}

    /**
     * The signals of one pupil, by kind and then by day; each by the rule in force on its day. The count runs on when another
     * rule of the same kind begins.
     *
     * @param sick periods of absence for sickness, in any order, overlapping or not
     * @param today no day after this one counts
     */
    public static List<ExpectedSignal> evaluate(
            SchoolCalendar calendar, Collection<Period> sick, RuleBook rules, LocalDate today) {
        var episodes = SickDays.episodes(calendar, sick, today);
        var signals = new ArrayList<ExpectedSignal>();
        for (var kind : rules.kinds()) {
            signals.addAll(new RuleRun(kind, rules, calendar).over(episodes));
        }
        return signals;
    }
}
