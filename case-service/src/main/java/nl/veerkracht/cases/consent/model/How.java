package nl.veerkracht.cases.consent.model;

/** How somebody answered. */
public enum How {
    /** Signed in, with the own account. */
    SELF,
    /** On paper, which whoever recorded it keeps. */
    PAPER,
    /** In words, to whoever recorded it. */
    SPOKEN
}
