package nl.veerkracht.kit.cloudevents;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Moments as RFC 3339 writes them. */
final class Moments {
    /** Whole seconds in UTC are what nearly everyone sends. */
    private static final String USUAL = "0000-00-00T00:00:00Z";

    private static final Pattern RFC3339 =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}[Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?([Zz]|[+-]\\d{2}:\\d{2})");

    private Moments() {}

    /** The moment that is written here; null when none is. */
    static @Nullable Instant read(String text) {
        try {
            if (Digits.areOf(USUAL, text)) {
                return usual(text);
            }
            return RFC3339.matcher(text).matches() ? OffsetDateTime.parse(text).toInstant() : null;
        } catch (DateTimeException noSuchMoment) {
            return null;
        }
    }

    private static Instant usual(String text) {
        return LocalDateTime.of(
                        Digits.number(text, 0, 4),
                        Digits.number(text, 5, 7),
                        Digits.number(text, 8, 10),
                        Digits.number(text, 11, 13),
                        Digits.number(text, 14, 16),
                        Digits.number(text, 17, 19))
                .toInstant(ZoneOffset.UTC);
    }
}
