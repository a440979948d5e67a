package nl.veerkracht.cases.carecase.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case went along an arrow.
 *
 * @param by who took it, and for which organisation
 * @param happenedOn the day on which it was so
 * @param recordedAt the moment at which we heard
 * @param record what was recorded with it, complete as the arrow asks
 */
public record StepTaken(
        UUID id,
        UUID caseId,
        UUID youngPersonId,
        Arrow arrow,
        By by,
        LocalDate happenedOn,
        Instant recordedAt,
        Map<StepField, String> record) {

    /**
     * Who takes a step.
     *
     * @param account null when a signal moved the case, and no person
     * @param organisationKind the kind of the organisation for which it was taken
     */
    public record By(@Nullable String account, String organisationKind, String organisationIdentifier) {}

    public StepTaken {
        record = Map.copyOf(record);
    }

    /** What was recorded of this, if it was. */
    public Optional<String> recorded(StepField field) {
        return Optional.ofNullable(record.get(field));
    }
}
