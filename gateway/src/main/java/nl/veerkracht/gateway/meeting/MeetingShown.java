package nl.veerkracht.gateway.meeting;

import java.util.List;
import java.util.UUID;
import nl.veerkracht.gateway.language.Dates.Written;
import nl.veerkracht.gateway.plan.ActionLine;
import org.jspecify.annotations.Nullable;

/**
 * A meeting, as a page shows it.
 *
 * @param at the time of day, in words; null when it is not known
 * @param changed how it was changed last; null for one that is still as it was planned
 * @param recorded what was recorded; null as long as nothing was
 */
record MeetingShown(
        UUID id,
        Written day,
        @Nullable String at,
        @Nullable String place,
        List<String> invited,
        @Nullable String notInvited,
        String plannedBy,
        @Nullable Changed changed,
        @Nullable Recorded recorded,
        boolean mayRecord,
        boolean mayChange,
        boolean mayAnswer) {

    /** Whether it was called off. */
    public boolean isOff() {
        return changed != null && changed.off();
    }

    /**
     * It was moved, or called off.
     *
     * @param what by whom and when, in a sentence
     */
    record Changed(boolean off, String what, String reason) {}

    /** What was recorded, and who agrees with it. */
    record Recorded(
            List<String> present,
            @Nullable String notHeard,
            String by,
            List<ActionLine> agreements,
            List<AnswerLine> answers) {}
}
