package nl.veerkracht.gateway.meeting;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what somebody typed in a field. */
final class Typed {
    private Typed() {}

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip().replace("\r\n", "\n");
    }

    static List<String> list(@Nullable List<String> typed) {
        return typed == null ? List.of() : List.copyOf(typed);
    }

    static String at(List<String> typed, int place) {
        return place < typed.size() ? text(typed.get(place)) : "";
    }

    static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
