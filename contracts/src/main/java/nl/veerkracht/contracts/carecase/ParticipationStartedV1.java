package nl.veerkracht.contracts.carecase;

import java.time.Instant;
import java.util.UUID;

/** From this moment an organisation takes part in a case, in a role. */
public record ParticipationStartedV1(
        UUID participationId,
        UUID caseId,
        String organisationKind,
        String organisationIdentifier,
        String role,
        Instant at) {}
