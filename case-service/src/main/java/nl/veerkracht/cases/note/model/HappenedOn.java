package nl.veerkracht.cases.note.model;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * On which days something can have happened that is written down today.
 *
 * @param born null as long as it is not known when the young person was born
 */
public record HappenedOn(LocalDate today, @Nullable LocalDate born) {
    /** What is wrong with this day, in words for who typed it; empty when it can be. */
    public Optional<String> faultOf(LocalDate day) {
        if (day.isAfter(today)) {
            return Optional.of("must not be in the future");
        }
        return born != null && day.isBefore(born)
                ? Optional.of("must not be before the young person was born")
                : Optional.empty();
    }
}
