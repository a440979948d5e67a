package nl.veerkracht.contracts.emergency;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody has emergency access; why, only those who judge it can ask.
 *
 * @param caseId the open case, if there is one
 * @param schoolIds the schools of enrolment, which are told and of which one may judge
 * @param organisationKind kind of the organisation for which is looked
 * @param role wire name of the role in which is looked
 * @param until when it ends by itself
 */
public record EmergencyAccessOpenedV1(
        UUID emergencyAccessId,
        @Nullable UUID caseId,
        List<String> schoolIds,
        String organisationKind,
        String organisationIdentifier,
        String role,
        Instant until) {

    public EmergencyAccessOpenedV1 {
        schoolIds = schoolIds == null ? List.of() : List.copyOf(schoolIds);
    }
}
