package nl.veerkracht.cases.participation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.veerkracht.cases.participation.model.Participant;
import nl.veerkracht.cases.participation.model.ParticipantAsked;
import nl.veerkracht.cases.participation.model.ParticipationDeclined;
import nl.veerkracht.cases.participation.model.ParticipationStarted;
import nl.veerkracht.cases.timeline.model.EntryKind;
import nl.veerkracht.cases.timeline.model.NewEntry;
import nl.veerkracht.cases.timeline.model.Origin;
import nl.veerkracht.cases.timeline.model.TimelineEntry;
import nl.veerkracht.cases.timeline.model.TimelineEntry.Content;
import nl.veerkracht.cases.timeline.model.TimelineEntry.Teller;

/** What the timeline tells about who takes part. */
final class ParticipationEntries {
    private final String source;
    private final Instant heardAt;

    ParticipationEntries(String source, Instant heardAt) {
        this.source = source;
        this.heardAt = heardAt;
    }

    /** Told by the school that asks. */
    TimelineEntry of(ParticipantAsked event, String schoolId, String author) {
        return entry(
                        EntryKind.PARTICIPATION_ASKED,
                        event.participationId(),
                        event.youngPersonId(),
                        Teller.school(schoolId),
                        event.on())
                .in(event.caseId())
                .with(params(event.participant()))
                .saying(new Content(author, event.reason()))
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

    private NewEntry entry(EntryKind kind, UUID participationId, UUID youngPersonId, Teller teller, LocalDate on) {
        var origin = new Origin(source, participationId.toString(), heardAt);
        return NewEntry.of(kind, origin, youngPersonId, teller, on, participationId);
    }

    private static Teller teller(Participant participant) {
        return new Teller(participant.kind().name(), participant.identifier());
    }

    private static Map<String, String> params(Participant participant) {
        return Map.of("participant", participant.identifier(), "role", participant.role());
    }
}
