package nl.veerkracht.kit.language;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The header in which a caller says what languages they read, and which they like best. */
public final class AcceptLanguage {
    private AcceptLanguage() {}

    /**
     * The best of ours.
     *
     * @param header as it was sent; null when it was not
     * @return empty when it asks for none of ours, or cannot be read
     */
    public static Optional<Locale> best(@Nullable String header, Collection<Locale> ours) {
        try {
            var wanted = header == null ? List.<LanguageRange>of() : LanguageRange.parse(header);
            return Optional.ofNullable(Locale.lookup(wanted, ours));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
