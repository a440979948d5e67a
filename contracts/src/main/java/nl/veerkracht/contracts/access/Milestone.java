package nl.veerkracht.contracts.access;

/** What must have happened in a case before somebody is shown more. */
public enum Milestone {
    /** The school has asked the youth physician for advice. */
    REFERRED,
    /** The school has reported absence to the municipality. */
    REPORTED
}
