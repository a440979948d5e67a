package nl.veerkracht.school.signal;

import java.time.LocalDate;
import java.util.List;
import nl.veerkracht.school.signal.model.ExpectedSignal;
import nl.veerkracht.school.signal.model.WhatIf;
import org.jspecify.annotations.Nullable;

/**
 * What one more day of sickness of a young person would do at their school.
 *
 * @param oneMoreDay null when there is no school day ahead, as far as is known
 */
public record OutlookView(String schoolId, @Nullable OneMoreDayView oneMoreDay) {

    /**
     * The next school day of which no sickness is known.
     *
     * @param raises the signals that it would raise; empty when it changes nothing
     */
    public record OneMoreDayView(LocalDate day, List<RaisesView> raises) {
        static OneMoreDayView of(WhatIf.OneMoreDay more) {
            return new OneMoreDayView(
                    more.day(), more.raises().stream().map(RaisesView::of).toList());
        }
    }

    /** A signal that it would raise, and by which rule. */
    public record RaisesView(String kind, SignalView.RuleView rule) {
        static RaisesView of(ExpectedSignal signal) {
            var rule = signal.rule();
            return new RaisesView(rule.kind().name(), new SignalView.RuleView(rule.name(), rule.version()));
        }
    }
}
