package nl.veerkracht.contracts.carecase;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An organisation, in a role, has something to do in a case before a day; kinds, roles and organisation kinds are open lists. */
public record CoordinationTaskAssignedV1(
        UUID taskId,
        UUID caseId,
        String kind,
        String ownerKind,
        String ownerIdentifier,
        String ownerRole,
        @Nullable UUID mentorRef,
        LocalDate dueOn) {}
