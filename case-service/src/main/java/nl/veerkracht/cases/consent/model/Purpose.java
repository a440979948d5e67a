package nl.veerkracht.cases.consent.model;

/** What consent may be asked for; anything else is no purpose of ours. */
public enum Purpose {
    /** To agree with the school on how the young person comes back. */
    RETURN_TO_SCHOOL,
    /** To let the youth physician and those who treat the young person work together. */
    HEALTH,
    /** To let those who help at home and at school act together. */
    SUPPORT
}
