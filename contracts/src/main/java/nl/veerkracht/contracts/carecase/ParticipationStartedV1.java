package nl.veerkracht.contracts.carecase;

import java.time.Instant;
import java.util.UUID;

/** From this moment, which may have yet to come, an organisation takes part in a case, in a role. */
public record ParticipationStartedV1(
        UUID participationId,
        UUID caseId,
        String organisationKind,
        String organisationIdentifier,
        String role,
        Instant at) {}
