package nl.veerkracht.cases.draft.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A draft as it is kept.
 *
 * @param round how often a text of this form was sent or thrown away; what was typed before does not come back
 * @param text null when there is none
 * @param changedAt null when there never was one
 */
public record Draft(
        int round, @Nullable DraftText text, @Nullable Instant changedAt) {
    /** Nobody wrote anything yet. */
    public static final Draft NONE = new Draft(0, null, null);
}
