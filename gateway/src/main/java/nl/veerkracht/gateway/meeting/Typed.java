package nl.veerkracht.gateway.meeting;

import java.util.List;
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
}
