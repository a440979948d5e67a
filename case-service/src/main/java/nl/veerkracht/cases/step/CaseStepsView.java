package nl.veerkracht.cases.step;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a case stands, how it came there and where it can go.
 *
 * @param step where it is, as far as the reader may know
 * @param taken the steps it took, oldest first
 * @param open where it can go from here
 */
public record CaseStepsView(String step, List<TakenView> taken, List<OpenView> open) {

    /**
     * A step that was taken.
     *
     * @param to the step to which it led
     * @param bySignal whether a signal took it, and no person
     * @param record what was recorded with it, for who sees it in full
     */
    public record TakenView(
            UUID id,
            String to,
            Organisation organisation,
            boolean bySignal,
            LocalDate happenedOn,
            Instant recordedAt,
            boolean presenceOnly,
            @Nullable Map<String, String> record) {

        /** For which it was taken. */
        public record Organisation(String kind, String identifier) {}
    }

    /**
     * A step that can follow.
     *
     * @param taker who takes it
     * @param own whether the reader takes such steps
     * @param missing what comes first, as the name of a problem; null when nothing is missing
     */
    public record OpenView(
            String to, String taker, boolean own, @Nullable String missing, List<FieldView> fields) {

        /** What is recorded with it. */
        public record FieldView(String name, String kind, boolean required) {}
    }
}
