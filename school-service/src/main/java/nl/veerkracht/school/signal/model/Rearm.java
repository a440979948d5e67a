package nl.veerkracht.school.signal.model;

/** When a rule that has fired can fire again. */
public enum Rearm {
    /** The counter restarts: what was counted once is not counted again. */
    RESET,
    /** On every further episode or day, as long as the number is reached. */
    EVERY_FURTHER,
    ONCE_PER_EPISODE,
    ONCE_PER_YEAR
}
