package nl.veerkracht.cases.emergency.model;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody has access to the record of a young person, to avert danger; it ends by itself and is judged by somebody else.
 *
 * @param reason in the words of who looks
 * @param until the moment from which it opens nothing
 */
public record EmergencyAccess(UUID id, Whom whom, Looker by, String reason, Instant openedAt, Instant until) {
    private static final Duration LASTS = Duration.ofMinutes(60);

    /**
     * Whose record it is.
     *
     * @param caseId the open case, if there is one
     * @param schoolIds the schools of enrolment, which are told of it
     */
    public record Whom(UUID youngPersonId, @Nullable UUID caseId, List<String> schoolIds) {
        public Whom {
            schoolIds = List.copyOf(schoolIds);
        }
    }

    /**
     * Who looks.
     *
     * @param staffNumber by which the own organisation knows the person, if it told us
     * @param role wire name of the role in which is looked
     */
    public record Looker(
            String account,
            @Nullable String staffNumber,
            String organisationKind,
            String organisationIdentifier,
            String role) {}

    /** Somebody breaks the glass at this moment. */
    public static EmergencyAccess open(UUID id, Whom whom, Looker by, String reason, Instant at) {
        return new EmergencyAccess(id, whom, by, reason, at, at.plus(LASTS));
    }

    /**
     * Somebody judges whether it was justified, which may be before it ends.
     *
     * @throws OwnEmergencyAccess for who looked
     */
    public Judgement judge(String account, boolean justified, String explanation, Instant at) {
        if (account.equals(by.account())) {
            throw new OwnEmergencyAccess();
        }
        return new Judgement(justified, explanation, account, at);
    }

    /** Ids only: a reason has no place in a log. */
    @Override
    public String toString() {
        return "EmergencyAccess " + id;
    }
}
