package nl.veerkracht.cases.note;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.veerkracht.cases.note.model.Note;
import nl.veerkracht.cases.timeline.Timeline;
import nl.veerkracht.cases.timeline.Timeline.Latest;
import nl.veerkracht.cases.timeline.model.NewEntry;
import nl.veerkracht.cases.timeline.model.Origin;
import nl.veerkracht.cases.timeline.model.TimelineEntry.Content;
import nl.veerkracht.cases.timeline.model.TimelineEntry.Teller;
import nl.veerkracht.kit.outbox.Announcement;
import nl.veerkracht.kit.outbox.OutboxConfig;
import org.jspecify.annotations.Nullable;

/** Tells on the timeline that there is a note, with its class; what it says stands with the note alone. */
@ApplicationScoped
class NoteOnTimeline {
    private static final String VARIANT = "note";

    private final Timeline timeline;
    private final OutboxConfig system;

    NoteOnTimeline(Timeline timeline, OutboxConfig system) {
        this.timeline = timeline;
        this.system = system;
    }

    List<Announcement> add(Note note) {
        var writer = note.writer();
        var teller = new Teller(writer.organisationKind(), writer.organisationIdentifier());
        var origin = new Origin(system.source(), note.id().toString(), note.writtenAt());
        var entry = NewEntry.of(
                        note.noteClass().entryKind(),
                        origin,
                        note.youngPersonId(),
                        teller,
                        note.happenedOn(),
                        note.id())
                .in(note.caseId())
                .with(Map.of(VARIANT, note.corrects() == null ? "WRITTEN" : "CORRECTED"))
                .saying(new Content(writer.account(), null))
                .correcting(entryOf(note.corrects()));
        return timeline.add(List.of(entry.entry()));
    }

    private @Nullable UUID entryOf(@Nullable UUID corrected) {
        return Optional.ofNullable(corrected)
                .map(id -> timeline.latestAbout(List.of(id)).get(id))
                .map(Latest::entryId)
                .orElse(null);
    }
}
