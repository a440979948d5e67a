package nl.veerkracht.cases.timeline;

import java.util.List;
import java.util.Locale;
import nl.veerkracht.kit.language.AcceptLanguage;
import org.jspecify.annotations.Nullable;

/** The language somebody reads in: the best of ours for what is asked, and Dutch for anything else. */
public final class Language {
    static final Locale DUTCH = Locale.forLanguageTag("nl");
    static final Locale ENGLISH = Locale.ENGLISH;
    static final List<Locale> ALL = List.of(DUTCH, ENGLISH);

    private Language() {}

    public static Locale best(@Nullable String acceptLanguage) {
        return AcceptLanguage.best(acceptLanguage, ALL).orElse(DUTCH);
    }
}
