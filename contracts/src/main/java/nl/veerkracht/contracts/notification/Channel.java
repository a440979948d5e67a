package nl.veerkracht.contracts.notification;

/** The way a notice is brought. */
public enum Channel {
    INBOX,
    EMAIL
}
