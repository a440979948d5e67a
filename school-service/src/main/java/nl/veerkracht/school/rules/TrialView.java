package nl.veerkracht.school.rules;

import java.time.LocalDate;
import java.util.List;
import nl.veerkracht.contracts.signal.SignalKind;

/**
 * What other rules would have changed.
 *
 * @param from the first day that was looked at
 * @param until the last
 * @param pupils for how many pupils it would have been different
 */
public record TrialView(LocalDate from, LocalDate until, int pupils, List<Kind> kinds) {

    /**
     * Of one kind of signal.
     *
     * @param now how many there were by the rules as they were
     * @param then how many there would have been
     * @param gone how many of those that were would not have been
     * @param added how many would have been that were not
     */
    public record Kind(SignalKind kind, int now, int then, int gone, int added) {}
}
