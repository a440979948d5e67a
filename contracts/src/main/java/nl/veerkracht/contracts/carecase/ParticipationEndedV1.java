package nl.veerkracht.contracts.carecase;

import java.time.Instant;
import java.util.UUID;

/** From this moment, which may have yet to come, an organisation no longer takes part in a case in this role. */
public record ParticipationEndedV1(
        UUID participationId,
        UUID caseId,
        String organisationKind,
        String organisationIdentifier,
        String role,
        Instant at) {}
