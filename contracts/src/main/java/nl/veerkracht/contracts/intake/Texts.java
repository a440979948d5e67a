package nl.veerkracht.contracts.intake;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Checks of texts. A text is never changed to fit: not trimmed, not put in capitals. */
final class Texts {
    private Texts() {}

    static Check matching(String regex, String message) {
        var pattern = Pattern.compile(regex);
        return Check.that(
                (value, today) ->
                        value.isTextual() && pattern.matcher(value.textValue()).matches(),
                message);
    }

    /** A key compares to the letter, so what a person cannot see must not be in it. */
    static Check key(int most) {
        return matching(
                "[^\\p{C}\\p{Z}](?:[^\\p{C}]{0,%d}[^\\p{C}\\p{Z}])?".formatted(most - 2),
                "must be a text of 1 to %d printable characters, without blanks around it".formatted(most));
    }

    /** What people read: any script, on one line, not blank. */
    static Check line(int most) {
        return matching(
                "(?=\\p{Z}*[^\\p{Z}])[^\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}]{1,%d}".formatted(most),
                "must be a text of 1 to %d characters on one line; leave it out when there is none".formatted(most));
    }

    static Check oneOf(Enum<?>[] values) {
        var names = Arrays.stream(values).map(Enum::name).collect(Collectors.toUnmodifiableSet());
        return Check.that(
                (value, today) -> value.isTextual() && names.contains(value.textValue()),
                "must be one of " + Arrays.stream(values).map(Enum::name).collect(Collectors.joining(", ")));
    }
}
