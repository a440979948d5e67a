package nl.veerkracht.cases.task.model;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody has something to do before a day.
 *
 * @param reason what the one who asks wrote, if somebody asks
 * @param participationId the invitation it answers, if it answers one
 */
public record TaskAssigned(
        UUID taskId,
        UUID caseId,
        UUID youngPersonId,
        TaskKind kind,
        TaskOwner owner,
        LocalDate dueOn,
        @Nullable String reason,
        @Nullable UUID participationId) {}
