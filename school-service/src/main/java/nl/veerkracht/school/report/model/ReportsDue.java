package nl.veerkracht.school.report.model;

import java.util.List;
import java.util.Set;

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
}
