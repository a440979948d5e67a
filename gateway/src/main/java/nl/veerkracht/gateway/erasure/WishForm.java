package nl.veerkracht.gateway.erasure;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.veerkracht.gateway.page.FormError;
import nl.veerkracht.gateway.remote.ErasureService.Wish;
import org.jspecify.annotations.Nullable;

/**
 * The form on which somebody asks for an erasure, with what was filled in and what is wrong with that.
 *
 * @param whom the number of a young person, or the address of their page
 * @param ground null as long as nothing was chosen
 */
record WishForm(String whom, @Nullable GroundWord ground, String note, List<FormError> errors) {
    private static final int LONGEST_NOTE = 500;
    private static final Pattern NUMBER = Pattern.compile("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    /** What can be chosen. */
    static final List<GroundWord> GROUNDS = List.of(GroundWord.RETENTION, GroundWord.REQUEST, GroundWord.COURT);

    static WishForm filled(@Nullable String whom, @Nullable String ground, @Nullable String note) {
        return new WishForm(text(whom), GroundWord.chosen(ground), text(note), List.of());
    }

    /** The same with everything that is wrong with it. */
    WishForm checked(ErasureMessages messages) {
        var wrong = new ArrayList<FormError>();
        if (number() == null) {
            wrong.add(new FormError("whom", messages.errorWhom()));
        }
        if (ground == null) {
            wrong.add(new FormError("ground", messages.errorWhy()));
        }
        if (note.length() > LONGEST_NOTE) {
            wrong.add(new FormError("note", messages.errorNote()));
        }
        return new WishForm(whom, ground, note, List.copyOf(wrong));
    }

    WishForm with(String field, String problem) {
        return new WishForm(whom, ground, note, List.of(new FormError(field, problem)));
    }

    public List<GroundWord> choices() {
        return GROUNDS;
    }

    public boolean isChosen(GroundWord word) {
        return word == ground;
    }

    /** What is wrong with this field, if anything. */
    public @Nullable String error(String field) {
        return FormError.of(field, errors);
    }

    /** What the service is asked, of a form without errors. */
    Wish request() {
        return new Wish(String.valueOf(number()), String.valueOf(ground), note.isEmpty() ? null : note);
    }

    private @Nullable UUID number() {
        return NUMBER.matcher(whom)
                .results()
                .map(found -> UUID.fromString(found.group()))
                .findFirst()
                .orElse(null);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip().replace("\r\n", "\n");
    }

    @Override
    public String toString() {
        return "WishForm";
    }
}
