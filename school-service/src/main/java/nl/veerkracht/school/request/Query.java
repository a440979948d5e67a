package nl.veerkracht.school.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.veerkracht.kit.cloudevents.Fault;
import nl.veerkracht.kit.problem.InvalidRequest;
import org.jspecify.annotations.Nullable;

/** The query parameters of a request; reads on after a fault, so that all are told at once. */
public final class Query {
    private final List<Fault> faults = new ArrayList<>();

    /** An id, or none. */
    public @Nullable UUID id(String name, @Nullable String value) {
        if (value == null) {
            return null;
        }
        try {
            return UUID.fromString(value);
        } catch (IllegalArgumentException noId) {
            fault(name, "must be a UUID");
            return null;
        }
    }

    /** A list of ids, separated by commas. */
    public List<UUID> ids(String name, @Nullable String value, int most) {
        var parts = value == null || value.isEmpty() ? List.<String>of() : Arrays.asList(value.split(",", -1));
        if (parts.isEmpty() || parts.size() > most) {
            fault(name, "must be 1 to " + most + " ids, separated by commas");
            return List.of();
        }
        var ids = new ArrayList<UUID>();
        for (var part : parts) {
            var id = id(name, part.trim());
            if (id != null) {
                ids.add(id);
            }
        }
        return ids;
    }

    /** A day, or else this one. */
    public LocalDate day(String name, @Nullable String value, LocalDate otherwise) {
        if (value == null) {
            return otherwise;
        }
        var day = Body.parse(value);
        if (day.isEmpty()) {
            fault(name, "must be a day that exists, written as yyyy-mm-dd");
        }
        return day.orElse(otherwise);
    }

    /** Today or a day before, or none. */
    public @Nullable LocalDate past(String name, @Nullable String value, LocalDate today) {
        if (value == null) {
            return null;
        }
        var day = day(name, value, today);
        if (day.isAfter(today)) {
            fault(name, "must be today or a day before");
        }
        return day;
    }

    /** One of these, or none. */
    public @Nullable String oneOf(String name, @Nullable String value, Set<String> choices) {
        if (value != null && !choices.contains(value)) {
            fault(
                    name,
                    "must be one of "
                            + String.join(", ", choices.stream().sorted().toList()));
        }
        return value;
    }

    public void fault(String name, String message) {
        faults.add(new Fault("/" + name, message));
    }

    /** @throws InvalidRequest with everything that is wrong, if anything is */
    public void refuseIfFaulty() {
        if (!faults.isEmpty()) {
            throw new InvalidRequest(faults);
        }
    }
}
