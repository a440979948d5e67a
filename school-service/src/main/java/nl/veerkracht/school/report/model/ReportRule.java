package nl.veerkracht.school.report.model;

import java.util.List;
import java.util.Set;

/** The rule for one kind of report, with what was decided about those of its kind. */
interface ReportRule {

    /** What is due by these days, besides what was decided about. */
    List<ExpectedReport> over(List<MissedDay> days);

    /** What was decided about, and does not hold any more by what is known now. */
    Set<Settled> gone(List<MissedDay> days);
}
