package nl.veerkracht.kit.audit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.veerkracht.kit.cloudevents.Fault;
import nl.veerkracht.kit.paging.Cursor;
import nl.veerkracht.kit.problem.InvalidRequest;
import org.jspecify.annotations.Nullable;

/** Reads the query for looks; reads on after a fault, so that all are told at once. What is blank was left out. */
final class QueryReading {
    private static final int USUAL = 50;
    private static final int LONGEST = 100;

    private final List<Fault> faults = new ArrayList<>();

    /** A day, or else this one. */
    LocalDate day(String name, @Nullable String value, LocalDate otherwise) {
        try {
            return isLeftOut(value) ? otherwise : LocalDate.parse(String.valueOf(value));
        } catch (DateTimeException noDay) {
            fault(name, "must be a day, written as yyyy-mm-dd");
            return otherwise;
        }
    }

    @Nullable
    String text(String name, @Nullable String value) {
        if (value != null && value.length() > LONGEST) {
            fault(name, "must have at most " + LONGEST + " characters");
        }
        return isLeftOut(value) ? null : value;
    }

    @Nullable
    String oneOf(String name, @Nullable String value, List<String> known) {
        if (!isLeftOut(value) && !known.contains(value)) {
            fault(name, "must be one of " + known);
        }
        return isLeftOut(value) ? null : value;
    }

    int limit(@Nullable Integer value) {
        try {
            return Cursor.limit(value, USUAL);
        } catch (InvalidRequest invalid) {
            faults.addAll(invalid.faults());
            return USUAL;
        }
    }

    void fault(String name, String message) {
        faults.add(new Fault("/" + name, message));
    }

    /** @throws InvalidRequest when something was wrong */
    void done() {
        if (!faults.isEmpty()) {
            throw new InvalidRequest(faults);
        }
    }

    private static boolean isLeftOut(@Nullable String value) {
        return value == null || value.isBlank();
    }
}
