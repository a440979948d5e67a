package nl.veerkracht.school.report.model;

/**
 * What was agreed in the region, or chosen by the school.
 *
 * @param weeksFromEighteen after how many weeks without attending somebody of age is reported
 */
public record ReportSettings(Deadline deadline, int weeksFromEighteen) {
    /** What holds where nothing was. */
    public static final ReportSettings USUAL = new ReportSettings(Deadline.USUAL, 4);
}
