package nl.veerkracht.cases.participation;

import java.time.Instant;
import java.util.UUID;
import nl.veerkracht.cases.participation.model.Participant;
import nl.veerkracht.cases.participation.model.ParticipationEnded;
import nl.veerkracht.cases.participation.model.ParticipationStarted;
import nl.veerkracht.contracts.WireType;
import nl.veerkracht.contracts.carecase.ParticipationEndedV1;
import nl.veerkracht.contracts.carecase.ParticipationStartedV1;
import nl.veerkracht.kit.outbox.Announcement;

/** What others get to know of who takes part. */
public final class ParticipationAnnouncements {
    private ParticipationAnnouncements() {}

    public static Announcement of(ParticipationStarted event, Instant at) {
        var type = WireType.PARTICIPATION_STARTED_V1;
        var participant = event.participant();
        return new Announcement(
                type.topic(),
                type.wireName(),
                event.youngPersonId(),
                "/v1/cases/" + event.caseId(),
                new ParticipationStartedV1(
                        event.participationId(),
                        event.caseId(),
                        participant.kind().name(),
                        participant.identifier(),
                        participant.role(),
                        at));
    }

    public static Announcement of(ParticipationEnded event, Instant at) {
        return ended(event.participationId(), event.caseId(), event.youngPersonId(), event.participant(), at);
    }

    /** That who takes part will do so until this moment, or did. */
    static Announcement until(ParticipationStarted event, Instant at) {
        return ended(event.participationId(), event.caseId(), event.youngPersonId(), event.participant(), at);
    }

    private static Announcement ended(
            UUID participationId, UUID caseId, UUID youngPersonId, Participant participant, Instant at) {
        var type = WireType.PARTICIPATION_ENDED_V1;
        return new Announcement(
                type.topic(),
                type.wireName(),
                youngPersonId,
                "/v1/cases/" + caseId,
                new ParticipationEndedV1(
                        participationId,
                        caseId,
                        participant.kind().name(),
                        participant.identifier(),
                        participant.role(),
                        at));
    }
}
