package nl.veerkracht.dev.demo;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A run of school days that a pupil was away for one reason.
 *
 * @param days the school days, as far as the term goes
 * @param ongoing whether it was not over when the term was
 * @param hours lesson hours missed on each day; 0 for the whole day
 */
record Spell(String category, List<LocalDate> days, boolean ongoing, double hours, Aftermath aftermath) {

    /** What the school found out about it later. */
    enum Aftermath {
        NOTHING,
        NEVER_WAS,
        OTHER_REASON
    }

    static Spell wholeDays(String category, List<LocalDate> term, int from, int length) {
        var until = Math.min(from + length, term.size());
        var ongoing = from + length > term.size();
        return new Spell(category, List.copyOf(term.subList(from, until)), ongoing, 0, Aftermath.NOTHING);
    }

    static Spell hours(String category, LocalDate day, double hours) {
        return new Spell(category, List.of(day), false, hours, Aftermath.NOTHING);
    }

    Spell with(Aftermath later) {
        return new Spell(category, days, ongoing, hours, later);
    }

    LocalDate firstDay() {
        return days.get(0);
    }

    /** Null for who is still away. */
    @Nullable
    LocalDate lastDay() {
        return ongoing ? null : days.get(days.size() - 1);
    }
}
