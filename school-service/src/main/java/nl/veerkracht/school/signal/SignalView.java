package nl.veerkracht.school.signal;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A signal, with why it holds.
 *
 * @param pupilKey the school's own number of the pupil, for the school itself
 */
public record SignalView(
        UUID id,
        UUID youngPersonId,
        String schoolId,
        @Nullable String pupilKey,
        String kind,
        LocalDate holdsOn,
        Instant detectedAt,
        String status,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawnReason,
        RuleView rule,
        JsonNode why) {

    /** As others than the school are shown. */
    SignalView forOthers() {
        return new SignalView(
                id,
                youngPersonId,
                schoolId,
                null,
                kind,
                holdsOn,
                detectedAt,
                status,
                withdrawnAt,
                withdrawnReason,
                rule,
                why);
    }

    /** The rule, in the version that raised the signal. */
    public record RuleView(String name, String version) {}
}
