package nl.veerkracht.notification.mail.model;

/** What came of trying to mail somebody. */
public enum Outcome {
    /** The mail server took it. */
    DELIVERED,
    /** The mail server will never take it for this address. */
    REFUSED,
    /** Not now for this address. */
    LATER,
    /** The mail server cannot be used at all now. */
    DOWN;

    /** Whether trying again would change nothing. */
    public boolean isFinal() {
        return this == DELIVERED || this == REFUSED;
    }

    /**
     * What a reply of a mail server means.
     *
     * @param code the three digits; 0 when there was no reply
     */
    public static Outcome ofReply(int code) {
        return switch (code) {
            case 550, 551, 552, 553, 554 -> REFUSED;
            case 450, 451, 452 -> LATER;
            default -> DOWN;
        };
    }
}
