package nl.veerkracht.cases.task.model;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task was done.
 *
 * @param participationId the invitation that this answers, if it answers one
 */
public record TaskCompleted(
        UUID taskId,
        UUID caseId,
        UUID youngPersonId,
        TaskKind kind,
        TaskOwner owner,
        TaskOutcome outcome,
        Instant at,
        @Nullable UUID participationId) {}
