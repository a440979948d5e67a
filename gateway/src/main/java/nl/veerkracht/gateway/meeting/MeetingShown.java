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
        @Nullable Recorded recorded,
        boolean mayRecord,
        boolean mayAnswer) {

    /** What was recorded, and who agrees with it. */
    record Recorded(
            List<String> present,
            @Nullable String notHeard,
            String by,
            List<ActionLine> agreements,
            List<AnswerLine> answers) {}
}
