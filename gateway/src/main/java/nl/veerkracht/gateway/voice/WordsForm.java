package nl.veerkracht.gateway.voice;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.gateway.draft.TypedFields;
import nl.veerkracht.gateway.page.FormError;
import nl.veerkracht.gateway.page.VoiceMessages;
import nl.veerkracht.gateway.remote.VoiceService.Said;
import org.jspecify.annotations.Nullable;

/**
 * The form for own words, with what was typed in it and what is wrong with that.
 *
 * @param request names this form, so that sending it twice says it once
 */
public record WordsForm(UUID request, String text, Readers readers, List<FormError> errors) {
    private static final int LONGEST = 4_000;

    public static WordsForm empty() {
        return new WordsForm(UUID.randomUUID(), "", Readers.EVERYBODY, List.of());
    }

    /** As it was kept. */
    public static WordsForm kept(TypedFields kept) {
        var text = kept.text("words");
        var readers = Readers.of(kept.text("who"), kept.list("reader"));
        return new WordsForm(UUID.randomUUID(), text == null ? "" : text.strip(), readers, List.of());
    }

    /** As it was sent. */
    public static WordsForm filled(
            @Nullable UUID request, @Nullable String typed, Readers readers, VoiceMessages messages) {
        var text = typed == null ? "" : typed.strip().replace("\r\n", "\n");
        var errors = new ArrayList<FormError>();
        if (text.isEmpty()) {
            errors.add(new FormError("words", messages.errorText()));
        }
        if (text.length() > LONGEST) {
            errors.add(new FormError("words", messages.errorLong()));
        }
        if (readers.isNobody()) {
            errors.add(new FormError("readers", messages.errorReaders()));
        }
        return new WordsForm(request == null ? UUID.randomUUID() : request, text, readers, List.copyOf(errors));
    }

    public WordsForm with(String problem) {
        return new WordsForm(request, text, readers, List.of(new FormError("words", problem)));
    }

    public @Nullable String textError() {
        return FormError.of("words", errors);
    }

    public @Nullable String readersError() {
        return FormError.of("readers", errors);
    }

    /** The same for the same words in the same form; other words, typed after going back, are another request. */
    public String key() {
        var all = request + "\n" + readers.audience() + "\n" + text;
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** What the service is asked, of a form without errors. */
    public Said said() {
        return new Said(text, readers.audience());
    }
}
