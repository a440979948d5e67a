package nl.veerkracht.cases.retention.model;

/** Who says how long something is kept. */
public enum Basis {
    LAW,
    /** We, where there is no national norm. */
    OWN_CHOICE
}
