package nl.veerkracht.cases.participation.model;

/** Why an organisation that was asked takes part no longer. */
public enum EndedBecause {
    /** It left by itself. */
    LEFT,
    /** The school ended it, or took the question back. */
    ENDED_BY_SCHOOL,
    /** The young person lives in another municipality, whose attendance officer it is not. */
    MOVED
}
