package nl.veerkracht.school.report.model;

/** How it ended, as municipalities say it. */
public enum ClosingReason {
    BACK_TO_SCHOOL,
    OTHER_EDUCATION,
    TO_WORK,
    OTHERWISE,
    DECEASED,
    NO_ABSENCE_LONG_SICK,
    NO_ABSENCE_LEGITIMATE
}
