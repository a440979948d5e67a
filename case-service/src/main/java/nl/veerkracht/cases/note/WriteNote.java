package nl.veerkracht.cases.note;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.UUID;
import nl.veerkracht.cases.access.About;
import nl.veerkracht.cases.access.Access;
import nl.veerkracht.cases.access.Reader;
import nl.veerkracht.cases.draft.SentDrafts;
import nl.veerkracht.cases.draft.model.DraftForm;
import nl.veerkracht.cases.note.NoteRequest.Written;
import nl.veerkracht.cases.note.model.Note;
import nl.veerkracht.cases.note.model.Note.Writer;
import nl.veerkracht.cases.note.model.NoteClass;
import nl.veerkracht.cases.request.HappenedOn;
import nl.veerkracht.cases.request.IdempotencyKeys;
import nl.veerkracht.cases.request.RequestCheck;
import nl.veerkracht.kit.actor.Actor;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.database.OrderedId;
import nl.veerkracht.kit.outbox.Outbox;
import nl.veerkracht.kit.problem.UnknownResource;
import org.jspecify.annotations.Nullable;

/** Somebody who takes part writes something down, in the class that is theirs to write; sent twice, written once. */
@ApplicationScoped
class WriteNote {
    private final Access access;
    private final IdempotencyKeys keys;
    private final Notes notes;
    private final NoteOnTimeline timeline;
    private final SentDrafts drafts;
    private final Outbox outbox;
    private final BusinessClock clock;

    WriteNote(
            Access access,
            IdempotencyKeys keys,
            Notes notes,
            NoteOnTimeline timeline,
            SentDrafts drafts,
            Outbox outbox,
            BusinessClock clock) {
        this.access = access;
        this.keys = keys;
        this.notes = notes;
        this.timeline = timeline;
        this.drafts = drafts;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * What was written, now or when the same was sent before.
     *
     * @param check has gathered what is wrong with the rest of the request
     * @throws UnknownResource for who does not know the case
     * @throws NotYourNote for who writes no notes, or none of that class
     * @throws nl.veerkracht.kit.problem.InvalidRequest when something is wrong, with all that is
     * @throws AlreadyCorrected when the note it corrects has a correction
     */
    @Transactional
    Note run(UUID caseId, @Nullable NoteRequest request, @Nullable String key, RequestCheck check, Actor actor) {
        var reader = access.whoKnowsCase(caseId, actor);
        var own = NoteClass.writtenAs(reader.viewer().roles()).orElseThrow(NotYourNote::new);
        var about = access.aboutCase(caseId);
        var days = new HappenedOn(reader.today(), about.facts().birthDate());
        var written = NoteRequest.read(request, days, check);
        if (written.noteClass() != null && written.noteClass() != own) {
            throw new NotYourNote();
        }
        var writer = writer(reader);
        requireOwn(written.corrects(), writer, caseId, own, check);
        check.done();
        access.writes(reader, about, own.dataClass());
        var note = note(caseId, about, own, writer, written);
        drafts.remove(reader, note.youngPersonId(), formOf(note));
        return once(note, written.asText(caseId), key);
    }

    private static DraftForm formOf(Note note) {
        return note.corrects() == null ? DraftForm.NOTE : DraftForm.NOTE_CORRECTION;
    }

    private Note once(Note note, String asText, @Nullable String key) {
        var first = keys.claim(note.writer().account(), key, asText, note.id());
        if (!first.equals(note.id())) {
            return notes.find(first).orElseThrow(UnknownResource::new);
        }
        notes.add(note);
        outbox.append(timeline.add(note));
        return note;
    }

    /** What another organisation wrote is as little there as what nobody wrote. */
    private void requireOwn(
            @Nullable UUID corrected, Writer writer, UUID caseId, NoteClass noteClass, RequestCheck check) {
        if (corrected != null
                && notes.find(corrected)
                        .filter(one -> one.isCorrectableBy(writer, caseId, noteClass))
                        .isEmpty()) {
            check.fault("corrects", "must be a note of your organisation, of this class and in this case");
        }
    }

    private static Writer writer(Reader reader) {
        return new Writer(reader.partKind(), reader.partIdentifier(), reader.subject());
    }

    private Note note(UUID caseId, About about, NoteClass noteClass, Writer writer, Written written) {
        return new Note(
                OrderedId.next(),
                caseId,
                Objects.requireNonNull(about.youngPersonId()),
                noteClass,
                writer,
                Objects.requireNonNull(written.happenedOn()),
                written.texts(),
                clock.instant(),
                written.corrects());
    }
}
