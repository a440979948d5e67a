package nl.veerkracht.school.signal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
        return with(null, why);
    }

    /** With the number of days in its window of which the school said nothing. */
    SignalView withDaysWithoutData(int days) {
        return with(pupilKey, ((ObjectNode) why.deepCopy()).put("daysWithoutData", days));
    }

    private SignalView with(@Nullable String shownKey, JsonNode shownWhy) {
        return new SignalView(
                id,
                youngPersonId,
                schoolId,
                shownKey,
                kind,
                holdsOn,
                detectedAt,
                status,
                withdrawnAt,
                withdrawnReason,
                rule,
                shownWhy);
    }

    /** The rule, in the version that raised the signal. */
    public record RuleView(String name, String version) {}
}
