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
     * The signals of one pupil, by rule and then by day.
     *
     * @param sick periods of absence for sickness, in any order, overlapping or not
     * @param today no day after this one counts
     */
    public static List<ExpectedSignal> evaluate(
            SchoolCalendar calendar, Collection<Period> sick, List<SignalRule> rules, LocalDate today) {
        var episodes = SickDays.episodes(calendar, sick, today);
        var signals = new ArrayList<ExpectedSignal>();
        for (var rule : rules) {
            signals.addAll(new RuleRun(rule, calendar).over(episodes));
        }
        return signals;
    }
}
