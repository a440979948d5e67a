package nl.veerkracht.gateway.page;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The kinds of task the pages have words for; the list of the service is open, so there is one for the rest. */
public enum TaskKind {
    SCHOOL_TALK_INVITE,
    SCHOOL_TALK_HOLD,
    JOIN_CASE,
    REVIEW_RIGHTS,
    RENEW_CONSENT,
    TALK_WITH_FAMILY,
    AWAY_FOUR_WEEKS,
    AWAY_THREE_MONTHS,
    OTHER;

    public static TaskKind parse(@Nullable String kind) {
        return Arrays.stream(values())
                .filter(each -> each.name().equals(kind))
                .findFirst()
                .orElse(OTHER);
    }
}
