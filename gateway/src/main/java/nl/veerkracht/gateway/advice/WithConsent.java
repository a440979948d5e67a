package nl.veerkracht.gateway.advice;

import org.jspecify.annotations.Nullable;

/** What consent of the family would change for somebody; what we do not know, we promise nothing of. */
public enum WithConsent {
    NEEDLESS,
    POSSIBLE,
    NOBODY,
    USELESS;

    static WithConsent parse(@Nullable String name) {
        if (name == null) {
            return USELESS;
        }
        return switch (name) {
            case "NOT_NEEDED" -> NEEDLESS;
            case "CAN_BE_ASKED" -> POSSIBLE;
            case "NOBODY_TO_ASK" -> NOBODY;
            default -> USELESS;
        };
    }
}
