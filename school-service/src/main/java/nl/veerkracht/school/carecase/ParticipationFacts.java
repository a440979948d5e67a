package nl.veerkracht.school.carecase;

import java.time.Instant;
import java.util.UUID;
import nl.veerkracht.contracts.carecase.ParticipationEndedV1;
import nl.veerkracht.contracts.carecase.ParticipationStartedV1;
import org.jspecify.annotations.Nullable;

/** What was told about one participation. */
record ParticipationFacts(
        UUID participationId,
        UUID caseId,
        UUID youngPersonId,
        String organisationKind,
        String organisationIdentifier,
        String role,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt) {

    static ParticipationFacts of(UUID youngPersonId, ParticipationStartedV1 started) {
        return new ParticipationFacts(
                started.participationId(),
                started.caseId(),
                youngPersonId,
                started.organisationKind(),
                started.organisationIdentifier(),
                started.role(),
                started.at(),
                null);
    }

    static ParticipationFacts of(UUID youngPersonId, ParticipationEndedV1 ended) {
        return new ParticipationFacts(
                ended.participationId(),
                ended.caseId(),
                youngPersonId,
                ended.organisationKind(),
                ended.organisationIdentifier(),
                ended.role(),
                null,
                ended.at());
    }

    ParticipationFacts and(ParticipationFacts later) {
        return new ParticipationFacts(
                participationId,
                caseId,
                youngPersonId,
                organisationKind,
                organisationIdentifier,
                role,
                later.startedAt == null ? startedAt : later.startedAt,
                later.endedAt == null ? endedAt : later.endedAt);
    }
}
