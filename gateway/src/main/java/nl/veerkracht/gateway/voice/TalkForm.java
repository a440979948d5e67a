package nl.veerkracht.gateway.voice;

import java.util.ArrayList;
import java.util.List;
import nl.veerkracht.gateway.page.FormError;
import nl.veerkracht.gateway.page.VoiceMessages;
import nl.veerkracht.gateway.remote.VoiceService.Wish;
import org.jspecify.annotations.Nullable;

/**
 * The form of who wants to talk, with what was filled in and what is wrong with that.
 *
 * @param with the option that was chosen; empty for none
 */
public record TalkForm(String with, String about, List<FormError> errors) {
    private static final int LONGEST = 500;

    public static TalkForm empty() {
        return new TalkForm("", "", List.of());
    }

    /**
     * As it was sent.
     *
     * @param options what could be chosen
     */
    public static TalkForm filled(
            @Nullable String chosen, @Nullable String typed, List<TalkOption> options, VoiceMessages messages) {
        var with = options.stream()
                .map(TalkOption::value)
                .filter(value -> value.equals(chosen))
                .findFirst()
                .orElse("");
        var about = typed == null ? "" : typed.strip().replace("\r\n", "\n");
        var errors = new ArrayList<FormError>();
        if (with.isEmpty()) {
            errors.add(new FormError("with", messages.errorWith()));
        }
        if (about.length() > LONGEST) {
            errors.add(new FormError("about", messages.errorAbout()));
        }
        return new TalkForm(with, about, List.copyOf(errors));
    }

    public TalkForm with(String problem) {
        return new TalkForm(with, about, List.of(new FormError("with", problem)));
    }

    public @Nullable String withError() {
        return FormError.of("with", errors);
    }

    public @Nullable String aboutError() {
        return FormError.of("about", errors);
    }

    public boolean isChosen(TalkOption option) {
        return option.value().equals(with);
    }

    /** What the service is asked, of a form without errors. */
    public Wish wish() {
        return new Wish(TalkOption.participation(with), TalkOption.role(with), about.isEmpty() ? null : about);
    }
}
