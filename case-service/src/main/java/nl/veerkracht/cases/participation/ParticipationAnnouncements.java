package nl.veerkracht.cases.participation;

import java.time.Instant;
import nl.veerkracht.cases.participation.model.ParticipationStarted;
import nl.veerkracht.contracts.WireType;
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
}
