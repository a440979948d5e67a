package nl.veerkracht.gateway.note;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.veerkracht.gateway.draft.DraftOf;
import nl.veerkracht.gateway.draft.DraftPart;
import nl.veerkracht.gateway.page.FormError;
import nl.veerkracht.gateway.remote.NoteService.NewNote;
import nl.veerkracht.gateway.remote.NoteService.Note;
import org.jspecify.annotations.Nullable;

/**
 * The form to write a note, with what was typed in it and what is wrong with that; says nothing of itself.
 *
 * @param request names this form, so that sending it twice writes one note
 * @param noteClass what the reader writes
 * @param corrects the note that this one takes the place of, if it does
 */
record NoteForm(
        UUID request,
        NoteWord noteClass,
        String happenedOn,
        String observation,
        String interpretation,
        String wish,
        @Nullable UUID corrects,
        List<FormError> errors) {
    private static final int LONGEST = 4_000;
    private static final String DAY = "happenedOn";
    private static final String FIRST = "observation";

    static NoteForm empty(NoteWord noteClass, LocalDate today) {
        return new NoteForm(UUID.randomUUID(), noteClass, today.toString(), "", "", "", null, List.of());
    }

    /** To correct this note: with what it says, to be changed. */
    NoteForm correcting(Note note) {
        return new NoteForm(
                request,
                noteClass,
                note.happenedOn().toString(),
                text(note.observation()),
                text(note.interpretation()),
                text(note.wish()),
                note.id(),
                List.of());
    }

    /** As it was sent. */
    NoteForm filled(NoteFields typed) {
        return new NoteForm(
                typed.request == null ? request : typed.request,
                noteClass,
                text(typed.happenedOn),
                text(typed.observation),
                text(typed.interpretation),
                text(typed.wish),
                typed.corrects,
                List.of());
    }

    /** With what was kept of it, unless that corrects another note. */
    NoteForm filledFrom(DraftPart draft) {
        return draft.isThere() && Objects.equals(draft.fields().id("corrects"), corrects)
                ? filled(NoteFields.of(draft.fields()))
                : this;
    }

    /** What it is kept as while it is written. */
    DraftOf draft() {
        return corrects == null ? DraftOf.NOTE : DraftOf.NOTE_CORRECTION;
    }

    /** The same with everything that is wrong with it. */
    NoteForm checked(LocalDate today, NoteMessages messages) {
        var wrong = new ArrayList<FormError>();
        if (!isPast(today)) {
            wrong.add(new FormError(DAY, messages.errorDay()));
        }
        if (Stream.of(observation, interpretation, wish).allMatch(String::isEmpty)) {
            wrong.add(new FormError(FIRST, messages.errorNothing()));
        }
        addLong(FIRST, observation, wrong, messages);
        addLong("interpretation", interpretation, wrong, messages);
        addLong("wish", wish, wrong, messages);
        return with(wrong);
    }

    NoteForm withDay(String problem) {
        return with(List.of(new FormError(DAY, problem)));
    }

    NoteForm with(String problem) {
        return with(List.of(new FormError(FIRST, problem)));
    }

    /** What is wrong with this field, if anything. */
    public @Nullable String error(String field) {
        return FormError.of(field, errors);
    }

    /** The same for the same note in the same form; another, typed after going back, is another request. */
    String key() {
        var all = String.join(
                "\n", request.toString(), happenedOn, observation, interpretation, wish, String.valueOf(corrects));
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** What the service is asked, of a form without errors. */
    NewNote note() {
        return new NewNote(noteClass.name(), happenedOn, observation, interpretation, wish, corrects);
    }

    @Override
    public String toString() {
        return "NoteForm";
    }

    private NoteForm with(List<FormError> wrong) {
        return new NoteForm(
                request, noteClass, happenedOn, observation, interpretation, wish, corrects, List.copyOf(wrong));
    }

    private boolean isPast(LocalDate today) {
        try {
            return !LocalDate.parse(happenedOn).isAfter(today);
        } catch (DateTimeException unreadable) {
            return false;
        }
    }

    private static void addLong(String field, String text, List<FormError> wrong, NoteMessages messages) {
        if (text.length() > LONGEST) {
            wrong.add(new FormError(field, messages.errorLong()));
        }
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip().replace("\r\n", "\n");
    }
}
