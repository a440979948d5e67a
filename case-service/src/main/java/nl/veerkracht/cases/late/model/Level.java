package nl.veerkracht.cases.late.model;

/** Who hears of a task that is late, one after the other; the young person and the parents never do. */
public enum Level {
    /** Whose task it is. */
    OWNER,
    /** Who directs the case. */
    DIRECTOR,
    /** Everyone of the organisation whose task it is who may see it. */
    TEAM
}
