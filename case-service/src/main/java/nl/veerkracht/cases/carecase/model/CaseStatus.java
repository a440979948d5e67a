package nl.veerkracht.cases.carecase.model;

/** Whether a case is being worked on; a young person has at most one that is. */
public enum CaseStatus {
    OPEN,
    CLOSED
}
