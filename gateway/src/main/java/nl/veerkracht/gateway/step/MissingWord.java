package nl.veerkracht.gateway.step;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What has to come before a step, as the pages have words for it, and one for the rest. */
public enum MissingWord {
    TALK_FIRST("talk-first"),
    INVITE_AGAIN_FIRST("invite-again-first"),
    INVITED_TWICE("invited-twice"),
    CASE_ALREADY_OPEN("case-already-open"),
    ADVICE_FIRST("advice-first"),
    CONSENT_FIRST("consent-first"),
    PLAN_FIRST("plan-first"),
    OTHER("");

    private final String slug;

    MissingWord(String slug) {
        this.slug = slug;
    }

    static MissingWord parse(@Nullable String name) {
        return Arrays.stream(values())
                .filter(each -> each.slug.equals(name))
                .findFirst()
                .orElse(OTHER);
    }
}
