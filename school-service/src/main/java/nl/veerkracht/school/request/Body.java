package nl.veerkracht.school.request;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.veerkracht.kit.cloudevents.EventJson;
import nl.veerkracht.kit.cloudevents.Fault;
import nl.veerkracht.kit.problem.InvalidRequest;
import org.jspecify.annotations.Nullable;

/**
 * The body of a request: reads on after a fault, so that all are told at once. What is read of a faulty member means
 * nothing; {@link #refuseIfFaulty} before using any of it.
 */
public final class Body {
    private static final int ISO_LENGTH = "2026-09-02".length();
    private static final String UUID_FORM = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";
    private static final UUID NO_ID = new UUID(0, 0);

    private final JsonNode node;
    private final String pointer;
    private final List<Fault> faults;

    private Body(JsonNode node, String pointer, List<Fault> faults) {
        this.node = node;
        this.pointer = pointer;
        this.faults = faults;
        if (!node.isObject()) {
            faults.add(new Fault(pointer, "must be a JSON object"));
        }
    }

    /**
     * Reads a body.
     *
     * @throws InvalidRequest when it is no JSON
     */
    public static Body of(@Nullable String json) {
        return new Body(tree(json), "", new ArrayList<>());
    }

    /** The JSON itself; a missing node when there is none. */
    public static JsonNode tree(@Nullable String json) {
        try {
            return EventJson.MAPPER.readTree(json == null ? "" : json);
        } catch (JsonProcessingException malformed) {
            var at = malformed.getLocation();
            var where = at == null ? "" : " at line %d, column %d".formatted(at.getLineNr(), at.getColumnNr());
            throw new InvalidRequest(List.of(new Fault("", "is not valid JSON" + where)));
        }
    }

    /** A required text on one line. */
    public String text(String name, int most) {
        return optionalText(name, most).orElseGet(() -> missing(name, ""));
    }

    /** A text on one line, or none. */
    public Optional<String> optionalText(String name, int most) {
        var value = node.path(name);
        if (isAbsent(value)) {
            return Optional.empty();
        }
        var text = value.textValue();
        if (text == null
                || text.isBlank()
                || text.length() > most
                || text.chars().anyMatch(Character::isISOControl)) {
            return Optional.of(fault(name, "must be a text of 1 to " + most + " characters on one line", ""));
        }
        return Optional.of(text);
    }

    /** A required text of a form of its own. */
    public String matching(String name, String regex, String message) {
        var value = node.path(name);
        if (isAbsent(value)) {
            return missing(name, "");
        }
        var text = value.textValue();
        return text != null && text.matches(regex) ? text : fault(name, message, "");
    }

    /** A required id. */
    public UUID id(String name) {
        var text = matching(name, UUID_FORM, "must be a UUID");
        return text.isEmpty() ? NO_ID : UUID.fromString(text);
    }

    /** A required choice. */
    public <T> T choice(String name, Function<String, Optional<T>> parse, T otherwise, String message) {
        var value = node.path(name);
        if (isAbsent(value)) {
            return missing(name, otherwise);
        }
        return Optional.ofNullable(value.textValue()).flatMap(parse).orElseGet(() -> fault(name, message, otherwise));
    }

    /** A required day within a plausible span. */
    public LocalDate day(String name, LocalDate earliest, LocalDate latest) {
        var value = node.path(name);
        if (isAbsent(value)) {
            return missing(name, earliest);
        }
        return parse(value.textValue())
                .filter(day -> !day.isBefore(earliest) && !day.isAfter(latest))
                .orElseGet(() -> fault(
                        name,
                        "must be a day from %s to %s, written as yyyy-mm-dd".formatted(earliest, latest),
                        earliest));
    }

    /** A required whole number within these. */
    public int number(String name, int least, int most) {
        var value = node.path(name);
        if (isAbsent(value)) {
            return missing(name, least);
        }
        return value.isInt() && value.intValue() >= least && value.intValue() <= most
                ? value.intValue()
                : fault(name, "must be a whole number from %d to %d".formatted(least, most), least);
    }

    /** True or false; for who does not say, as usual. */
    public boolean flag(String name, boolean usual) {
        var value = node.path(name);
        if (isAbsent(value)) {
            return usual;
        }
        return value.isBoolean() ? value.booleanValue() : fault(name, "must be true or false", usual);
    }

    /** A required object. */
    public Body object(String name) {
        return new Body(node.path(name), pointer + "/" + name, faults);
    }

    /** A required list of objects. */
    public List<Body> list(String name, int most) {
        var value = node.path(name);
        if (isAbsent(value)) {
            return missing(name, List.of());
        }
        if (!value.isArray() || value.size() > most) {
            return fault(name, "must be a list of at most " + most + " items", List.of());
        }
        var items = new ArrayList<Body>();
        for (var index = 0; index < value.size(); index++) {
            items.add(new Body(value.get(index), pointer + "/" + name + "/" + index, faults));
        }
        return items;
    }

    /** Adds a fault that concerns this member together with something else. */
    public void fault(String name, String message) {
        faults.add(new Fault(pointer + "/" + name, message));
    }

    /** @throws InvalidRequest with everything that is wrong, if anything is */
    public void refuseIfFaulty() {
        if (!faults.isEmpty()) {
            throw new InvalidRequest(faults);
        }
    }

    /** A day as it must be written. */
    static Optional<LocalDate> parse(@Nullable String text) {
        if (text == null || text.length() != ISO_LENGTH) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static boolean isAbsent(JsonNode value) {
        return value.isMissingNode() || value.isNull();
    }

    private <T> T missing(String name, T otherwise) {
        return fault(name, "is required", otherwise);
    }

    private <T> T fault(String name, String message, T otherwise) {
        fault(name, message);
        return otherwise;
    }
}
