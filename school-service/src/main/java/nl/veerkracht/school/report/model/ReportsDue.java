package nl.veerkracht.school.report.model;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What should stand.
 *
 * @param due what is due, besides what was decided about
 * @param gone what was decided about, and does not follow from the absence any more
 */
public record ReportsDue(List<ExpectedReport> due, Set<Settled> gone) {
    /** Nothing is due. */
    public static final ReportsDue NONE = new ReportsDue(List.of(), Set.of());

    public ReportsDue {
        due = List.copyOf(due);
        gone = Set.copyOf(gone);
    }

    static ReportsDue of(ReportRule rule, List<MissedDay> days) {
        return new ReportsDue(rule.over(days), rule.gone(days));
    }

    ReportsDue and(ReportsDue other) {
        return new ReportsDue(
                Stream.concat(due.stream(), other.due.stream()).toList(),
                Stream.concat(gone.stream(), other.gone.stream()).collect(Collectors.toSet()));
    }
}
