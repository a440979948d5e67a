package nl.veerkracht.contracts.carecase;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The day of a task has passed and it is still to be done; told once for each level of each such day.
 *
 * @param level who is told now, an open list: OWNER, DIRECTOR, TEAM
 * @param ownerKind kind of organisation of whoever has to do it now, which may be the school it was left to
 * @param directorKind kind of organisation of who directs the case; absent when nobody of it may know of the task
 * @param dueOn the last day to do it, as it was extended
 */
public record CoordinationTaskOverdueV1(
        UUID taskId,
        UUID caseId,
        String kind,
        String level,
        String ownerKind,
        String ownerIdentifier,
        String ownerRole,
        @Nullable UUID mentorRef,
        @Nullable String directorKind,
        @Nullable String directorIdentifier,
        @Nullable String directorRole,
        LocalDate dueOn) {}
