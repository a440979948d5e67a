package nl.veerkracht.cases.carecase.model;

/** How a case ended. */
public enum ClosingOutcome {
    RETURNED,
    RETURNED_PARTLY,
    OTHER_EDUCATION,
    CARE_TAKES_OVER,
    MOVED_AWAY,
    TURNED_EIGHTEEN,
    NOT_NEEDED
}
