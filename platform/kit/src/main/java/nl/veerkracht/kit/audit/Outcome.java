package nl.veerkracht.kit.audit;

/** How far somebody was let in. */
public enum Outcome {
    FULL,
    /** That there is something, not what. */
    PRESENCE_ONLY,
    /** Nothing, not even that it exists. */
    REFUSED
}
