package nl.veerkracht.school.signal;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A signal as the own school is shown, with why it holds. */
public record SignalView(
        UUID id,
        UUID youngPersonId,
        String schoolId,
        String pupilKey,
        String kind,
        LocalDate holdsOn,
        Instant detectedAt,
        String status,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawnReason,
        RuleView rule,
        JsonNode why) {

    /** The rule, in the version that raised the signal. */
    public record RuleView(String name, String version) {}
}
