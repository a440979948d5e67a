package nl.veerkracht.contracts.report;

/**
 * Why the law asks for a report: sixteen hours in four weeks, long away, of age and not attending, own holiday without leave,
 * or a person at school who worries.
 */
public enum ReportKind {
    SIXTEEN_HOURS,
    LONG_UNAUTHORISED,
    EIGHTEEN_PLUS,
    LUXURY,
    OTHER;

    /** Whether it follows from absence by itself, or a person has to bring it up. */
    public boolean followsFromAbsence() {
        return this == SIXTEEN_HOURS || this == LONG_UNAUTHORISED || this == EIGHTEEN_PLUS;
    }
}
