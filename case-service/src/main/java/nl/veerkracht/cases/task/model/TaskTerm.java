package nl.veerkracht.cases.task.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * By when a task is to be done, and what there was of that before.
 *
 * @param open whether it waits to be done
 * @param firstDueOn the day it was due before it ever got a later one
 * @param times how often it got a later day
 */
public record TaskTerm(TaskKind kind, boolean open, LocalDate firstDueOn, LocalDate dueOn, int times) {

    public boolean isExtended() {
        return times > 0;
    }

    /** The last day that it can get now; empty when it can get none. */
    public Optional<LocalDate> extendableUntil(ExtensionRule rule, LocalDate today) {
        var latest = rule.latest(firstDueOn);
        return open
                        && kind.isExtendable()
                        && times < rule.mostTimes()
                        && !next(rule, today).isAfter(latest)
                ? Optional.of(latest)
                : Optional.empty();
    }

    /**
     * The same with a later day.
     *
     * @throws NothingToExtend when it is done
     * @throws NotExtendable when time itself sets its day
     * @throws ExtendedTooOften when it got a later day as often as can be
     * @throws NotALaterWorkingDay when the day is not later, is past, or nobody works on it
     * @throws ExtendedTooFar when it is further from the first than can be
     */
    public TaskTerm extendedTo(LocalDate day, ExtensionRule rule, LocalDate today) {
        requireExtendable(rule);
        if (day.isBefore(next(rule, today)) || !rule.workingDays().isWorkingDay(day)) {
            throw new NotALaterWorkingDay();
        }
        if (day.isAfter(rule.latest(firstDueOn))) {
            throw new ExtendedTooFar();
        }
        return new TaskTerm(kind, open, firstDueOn, day, times + 1);
    }

    private void requireExtendable(ExtensionRule rule) {
        if (!open) {
            throw new NothingToExtend();
        }
        if (!kind.isExtendable()) {
            throw new NotExtendable();
        }
        if (times >= rule.mostTimes()) {
            throw new ExtendedTooOften();
        }
    }

    /** The first day that it can get: later than it is due, and not in the past. */
    private LocalDate next(ExtensionRule rule, LocalDate today) {
        var yesterday = today.minusDays(1);
        return rule.workingDays().after(dueOn.isAfter(yesterday) ? dueOn : yesterday, 1);
    }
}
