package nl.veerkracht.cases.participation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.veerkracht.cases.carecase.model.StepTaken.By;
import nl.veerkracht.cases.participation.model.Participant;
import nl.veerkracht.cases.participation.model.ParticipantAsked;
import nl.veerkracht.cases.participation.model.ParticipationDeclined;
import nl.veerkracht.cases.participation.model.ParticipationEnded;
import nl.veerkracht.cases.participation.model.ParticipationStarted;
import nl.veerkracht.cases.timeline.model.EntryKind;
import nl.veerkracht.cases.timeline.model.NewEntry;
import nl.veerkracht.cases.timeline.model.Origin;
import nl.veerkracht.cases.timeline.model.TimelineEntry;
import nl.veerkracht.cases.timeline.model.TimelineEntry.Content;
import nl.veerkracht.cases.timeline.model.TimelineEntry.Teller;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.outbox.OutboxConfig;

/** What the timeline tells about who takes part. */
@ApplicationScoped
class ParticipationEntries {
    private final OutboxConfig system;
    private final BusinessClock clock;

    ParticipationEntries(OutboxConfig system, BusinessClock clock) {
        this.system = system;
        this.clock = clock;
    }

    /** Told by the school that asks. */
    TimelineEntry of(ParticipantAsked event, By by) {
        return entry(
                        EntryKind.PARTICIPATION_ASKED,
                        event.participationId(),
                        event.youngPersonId(),
                        Teller.school(by.organisationIdentifier()),
                        event.on())
                .in(event.caseId())
                .with(params(event.participant()))
                .saying(new Content(by.account(), event.reason()))
                .entry();
    }

    /** Told by who answers. */
    TimelineEntry of(ParticipationStarted event, Content words) {
        return entry(
                        EntryKind.PARTICIPATION_STARTED,
                        event.participationId(),
                        event.youngPersonId(),
                        teller(event.participant()),
                        event.on())
                .in(event.caseId())
                .with(params(event.participant()))
                .saying(words)
                .entry();
    }

    /** Told by who answers. */
    TimelineEntry of(ParticipationDeclined event, Content words) {
        return entry(
                        EntryKind.PARTICIPATION_DECLINED,
                        event.participationId(),
                        event.youngPersonId(),
                        teller(event.participant()),
                        event.on())
                .in(event.caseId())
                .with(params(event.participant()))
                .saying(words)
                .entry();
    }

    /** Told by who left, or by the school that ended it. */
    TimelineEntry of(ParticipationEnded event, Teller teller, Content words) {
        return entry(EntryKind.PARTICIPATION_ENDED, event.participationId(), event.youngPersonId(), teller, event.on())
                .in(event.caseId())
                .with(params(event.participant()))
                .saying(words)
                .entry();
    }

    private NewEntry entry(EntryKind kind, UUID participationId, UUID youngPersonId, Teller teller, LocalDate on) {
        var origin = new Origin(system.source(), participationId.toString(), clock.instant());
        return NewEntry.of(kind, origin, youngPersonId, teller, on, participationId);
    }

    static Teller teller(Participant participant) {
        return new Teller(participant.kind().name(), participant.identifier());
    }

    private static Map<String, String> params(Participant participant) {
        return Map.of("participant", participant.identifier(), "role", participant.role());
    }
}
