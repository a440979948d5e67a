package nl.veerkracht.notification.people.model;

/** What can be done to somebody's account. */
public enum ChangeKind {
    ADDED,
    /** Another name, number or role. */
    CHANGED,
    DEACTIVATED,
    ACTIVATED,
    /** A link was mailed to set a password. */
    INVITED
}
