package nl.veerkracht.cases.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.veerkracht.kit.cloudevents.Fault;
import nl.veerkracht.kit.paging.Cursor;
import nl.veerkracht.kit.problem.InvalidRequest;
import org.jspecify.annotations.Nullable;

/** Reads what a caller sent and gathers everything that is wrong with it; {@link #done()} refuses it all at once. */
public final class RequestCheck {
    private static final int PAGE = 50;
    private static final int DAY_LENGTH = 10;
    private static final String NUMBER = "must be a whole number, 0 to %d";
    private static final char NOT_STORABLE = '\0';

    private final List<Fault> faults = new ArrayList<>();

    /** An id that may be left out. */
    public @Nullable UUID id(String name, @Nullable String text) {
        return parsed(name, text, UUID::fromString, "must be a UUID");
    }

    /** A day that may be left out. */
    public @Nullable LocalDate day(String name, @Nullable String text) {
        return parsed(name, text, RequestCheck::writtenDay, "must be a day, such as 2026-11-30");
    }

    /** A day that must be there. */
    public @Nullable LocalDate requiredDay(String name, @Nullable String text) {
        required(name, text);
        return day(name, text);
    }

    /** A whole number from nothing to the most there can be, that may be left out. */
    public @Nullable Integer number(String name, @Nullable String text, int most) {
        var number = parsed(name, text, typed -> Integer.valueOf(typed.strip()), NUMBER.formatted(most));
        if (number != null && (number < 0 || number > most)) {
            fault(name, NUMBER.formatted(most));
        }
        return number;
    }

    /** An id that must be there. */
    public @Nullable UUID requiredId(String name, @Nullable String text) {
        required(name, text);
        return id(name, text);
    }

    /** A text of this shape, that may be left out; blank is not left out. */
    public void matches(String name, @Nullable String text, Pattern shape, String expectation) {
        if (text != null && !shape.matcher(text).matches()) {
            fault(name, expectation);
        }
    }

    /** One of the names of an enum, that may be left out. */
    public <E extends Enum<E>> @Nullable E oneOf(String name, @Nullable String text, Class<E> names) {
        return parsed(
                name,
                text,
                given -> Enum.valueOf(names, given),
                "must be one of " + Arrays.toString(names.getEnumConstants()));
    }

    /** One of the names of an enum, that must be there. */
    public <E extends Enum<E>> @Nullable E requiredOneOf(String name, @Nullable String text, Class<E> names) {
        required(name, text);
        return oneOf(name, text, names);
    }

    /** A text that must be there. */
    public String requiredText(String name, @Nullable String text, int longest) {
        required(name, text);
        return text(name, text, longest) == null ? "" : String.valueOf(text).strip();
    }

    /** A text that may be left out. */
    public @Nullable String text(String name, @Nullable String text, int longest) {
        if (text != null && text.length() > longest) {
            fault(name, "must have at most " + longest + " characters");
        }
        if (text != null && text.indexOf(NOT_STORABLE) >= 0) {
            fault(name, "must be text");
        }
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** How many items a page may have. */
    public int limit(@Nullable String text) {
        var asked = parsed("limit", text, Integer::valueOf, "must be a whole number");
        return within(() -> Cursor.limit(asked, PAGE), PAGE);
    }

    /** The keys of the last row of the page before; none on the first page. */
    @SafeVarargs
    public final List<String> cursor(@Nullable String text, Function<String, ?>... keys) {
        var read =
                within(() -> Cursor.decoded(text, keys.length).map(Cursor::keys).orElse(List.of()), List.<String>of());
        for (var place = 0; place < read.size(); place++) {
            parsed("cursor", read.get(place), keys[place], "is not a cursor of this list: use the next link");
        }
        return read;
    }

    public void fault(String name, String message) {
        faults.add(new Fault("/" + name, message));
    }

    /**
     * Everything has been read.
     *
     * @throws InvalidRequest when something was wrong
     */
    public void done() {
        if (!faults.isEmpty()) {
            throw new InvalidRequest(faults);
        }
    }

    private void required(String name, @Nullable String text) {
        if (text == null || text.isBlank()) {
            fault(name, "is required");
        }
    }

    /** Of a year of four digits: what is written longer no calendar has, nor a database. */
    private static LocalDate writtenDay(String text) {
        if (text.length() != DAY_LENGTH) {
            throw new IllegalArgumentException("not as long as a day is");
        }
        return LocalDate.parse(text);
    }

    private <T> @Nullable T parsed(
            String name, @Nullable String text, Function<String, ? extends T> parser, String expectation) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException | java.time.DateTimeException unreadable) {
            fault(name, expectation);
            return null;
        }
    }

    private <T> T within(java.util.function.Supplier<T> reading, T otherwise) {
        try {
            return reading.get();
        } catch (InvalidRequest invalid) {
            faults.addAll(invalid.faults());
            return otherwise;
        }
    }
}
