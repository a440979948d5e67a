package nl.veerkracht.gateway.note;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.veerkracht.gateway.draft.DraftPart;
import nl.veerkracht.gateway.language.Dates;
import nl.veerkracht.gateway.page.Flash.Said;
import nl.veerkracht.gateway.page.FormError;
import nl.veerkracht.gateway.page.Layout.Place;
import nl.veerkracht.gateway.page.Layouts;
import nl.veerkracht.gateway.page.Messages;
import nl.veerkracht.gateway.page.Organisations;
import nl.veerkracht.gateway.page.Words;
import nl.veerkracht.gateway.remote.CurrentCase;
import nl.veerkracht.gateway.remote.NoteService.Note;
import nl.veerkracht.gateway.session.Reader;
import nl.veerkracht.kit.clock.BusinessClock;
import org.jspecify.annotations.Nullable;

/** Puts the page with notes together for the reader of this request. */
@RequestScoped
class NotePages {
    private final Reader reader;
    private final Layouts layouts;
    private final Words words;
    private final BusinessClock clock;

    NotePages(Reader reader, Layouts layouts, Words words, BusinessClock clock) {
        this.reader = reader;
        this.layouts = layouts;
        this.words = words;
        this.clock = clock;
    }

    Messages messages() {
        return words.in(reader.language());
    }

    NoteMessages own() {
        return Words.of(NoteMessages.class, reader.language());
    }

    LocalDate today() {
        return clock.today();
    }

    /** An empty form, for who is offered one: who writes notes, as long as the case is open. */
    Optional<NoteForm> form(NoteData data) {
        return CurrentCase.isOpen(data.careCase())
                ? NoteWord.writtenBy(reader.actor()).map(noteClass -> NoteForm.empty(noteClass, today()))
                : Optional.empty();
    }

    /** Whether the reader is offered to correct this note. */
    boolean mayCorrect(Note note) {
        return note.correctedBy() == null
                && !note.presenceOnly()
                && reader.actor()
                        .actsFor(note.organisation().kind(), note.organisation().identifier())
                && NoteWord.writtenBy(reader.actor())
                        .filter(own -> own.name().equals(note.noteClass()))
                        .isPresent();
    }

    TemplateInstance page(
            UUID id,
            NoteData data,
            @Nullable String here,
            @Nullable String done,
            @Nullable NoteForm form,
            DraftPart draft) {
        var lines = data.notes().items().stream()
                .map(note -> line(note, data, form != null))
                .toList();
        return new NotesPage(
                        layouts.at(Place.ELSEWHERE),
                        said(done),
                        form == null ? List.<FormError>of() : form.errors(),
                        id,
                        name(data),
                        lines.stream().filter(one -> one.kind().isMedical()).toList(),
                        lines.stream().filter(one -> !one.kind().isMedical()).toList(),
                        here,
                        data.notes().nextCursor(),
                        form,
                        draft)
                .setLocale(reader.language().code());
    }

    private @Nullable Said said(@Nullable String done) {
        return NoteDone.said(done, own());
    }

    private NoteLine line(Note note, NoteData data, boolean writes) {
        var dates = new Dates(reader.language());
        var organisations = new Organisations(messages(), data.person().value());
        return new NoteLine(
                note.id(),
                NoteWord.parse(note.noteClass()),
                organisations.name(
                        note.organisation().kind(), note.organisation().identifier()),
                dates.day(note.happenedOn()),
                dates.moment(note.writtenAt()),
                note.observation(),
                note.interpretation(),
                note.wish(),
                note.presenceOnly(),
                note.corrects() != null,
                note.correctedBy() != null,
                writes && mayCorrect(note));
    }

    private String name(NoteData data) {
        var person = data.person().value();
        return person == null ? messages().nameMissing() : person.fullName();
    }
}
