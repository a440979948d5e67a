package nl.veerkracht.cases.timeline;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import org.jspecify.annotations.Nullable;

/** The language somebody reads in: the best of ours for what is asked, and Dutch for anything else. */
public final class Language {
    static final Locale DUTCH = Locale.forLanguageTag("nl");
    static final Locale ENGLISH = Locale.ENGLISH;
    static final List<Locale> ALL = List.of(DUTCH, ENGLISH);

    private Language() {}

    public static Locale best(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return DUTCH;
        }
        try {
            var best = Locale.lookup(LanguageRange.parse(acceptLanguage), ALL);
            return best == null ? DUTCH : best;
        } catch (IllegalArgumentException malformed) {
            return DUTCH;
        }
    }
}
