package nl.veerkracht.gateway.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import nl.veerkracht.kit.language.AcceptLanguage;
import org.jspecify.annotations.Nullable;

/** The languages of the pages, in the order in which we prefer them. */
public enum Language {
    NL("nl-NL"),
    EN("en-GB");

    private final Locale locale;

    Language(String tag) {
        this.locale = Locale.forLanguageTag(tag);
    }

    /** As in the address, the cookie and the {@code lang} of the page. */
    public String code() {
        return locale.getLanguage();
    }

    /** For dates and numbers. */
    public Locale locale() {
        return locale;
    }

    /** The one to offer instead. */
    public Language other() {
        return this == NL ? EN : NL;
    }

    /** Empty for what is absent or not ours. */
    public static Optional<Language> parse(@Nullable String code) {
        return Arrays.stream(values())
                .filter(language -> language.code().equals(code))
                .findFirst();
    }

    /** What was asked for in the address, else chosen before, else what the browser prefers, else Dutch. */
    public static Language choose(@Nullable String asked, @Nullable String chosen, @Nullable String accepted) {
        return parse(asked)
                .or(() -> parse(chosen))
                .or(() -> preferred(accepted))
                .orElse(NL);
    }

    private static Optional<Language> preferred(@Nullable String header) {
        var ours = Arrays.stream(values())
                .map(language -> Locale.forLanguageTag(language.code()))
                .toList();
        return AcceptLanguage.best(header, ours).flatMap(best -> parse(best.getLanguage()));
    }
}
