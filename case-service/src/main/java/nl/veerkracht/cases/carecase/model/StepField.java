package nl.veerkracht.cases.carecase.model;

/** What is recorded with a step. No field asks for a diagnosis. */
public enum StepField {
    REASON(Kind.TEXT, "reason"),
    /** What the school asks the youth physician. */
    QUESTION(Kind.TEXT, "question"),
    /** What the school did already. */
    SCHOOL_DID(Kind.TEXT, "schoolDid"),
    /** The day on which the young person and the parents were told of the referral. */
    FAMILY_INFORMED_ON(Kind.DAY_PAST, "familyInformedOn"),
    LANGUAGE_NEEDS(Kind.TEXT, "languageNeeds"),
    /** The municipal health service that is asked, by its identifier. */
    HEALTH_SERVICE(Kind.ORGANISATION, "healthService"),
    APPOINTMENT_ON(Kind.DAY_AHEAD, "appointmentOn"),
    /** The first day back at school, wholly or partly. */
    RETURNED_ON(Kind.DAY_PAST, "returnedOn"),
    OUTCOME(Kind.OUTCOME, "outcome");

    /** What somebody fills in. */
    public enum Kind {
        TEXT,
        /** Today or before. */
        DAY_PAST,
        /** Today or later. */
        DAY_AHEAD,
        ORGANISATION,
        OUTCOME
    }

    private final Kind kind;
    private final String wireName;

    StepField(Kind kind, String wireName) {
        this.kind = kind;
        this.wireName = wireName;
    }

    public Kind kind() {
        return kind;
    }

    /** Its name in a request and in a record. */
    public String wireName() {
        return wireName;
    }
}
