package nl.veerkracht.gateway.advice;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Something that was typed, and what can be read in it. */
record Typed(String text) {
    static Typed of(@Nullable String typed) {
        return new Typed(typed == null ? "" : typed.strip().replace("\r\n", "\n"));
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** Empty also when it is no day. */
    Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    /** Empty also when it is no whole number, or more than the most there can be. */
    Optional<Integer> number(int most) {
        try {
            return Optional.of(Integer.parseInt(text)).filter(number -> number >= 0 && number <= most);
        } catch (NumberFormatException unreadable) {
            return Optional.empty();
        }
    }
}
