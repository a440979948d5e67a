package nl.veerkracht.contracts.emergency;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A second person has judged whether emergency access was justified; the explanation stays with those who may read it.
 *
 * @param caseId the case that was open then, if there was one
 * @param organisationKind kind of the organisation for which was looked
 */
public record EmergencyAccessJudgedV1(
        UUID emergencyAccessId,
        @Nullable UUID caseId,
        String organisationKind,
        String organisationIdentifier,
        boolean justified,
        Instant at) {}
