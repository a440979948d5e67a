package nl.veerkracht.gateway.handover;

import java.util.Arrays;

/** What of a case comes due, as far as the page has words for it, and one for the rest. */
public enum ClockWord {
    PLAN_REVIEW,
    TALK_REVIEW,
    CONSENT_END,
    OTHER;

    static ClockWord parse(String name) {
        return Arrays.stream(values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(OTHER);
    }
}
