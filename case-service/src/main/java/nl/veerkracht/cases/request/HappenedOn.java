package nl.veerkracht.cases.request;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * On which days something can have happened that is recorded today.
 *
 * @param born null as long as it is not known when the young person was born
 */
public record HappenedOn(LocalDate today, @Nullable LocalDate born) {
    /** Nobody of whom it is not known when they were born is that old. */
    private static final int OLDEST = 100;

    /** The same day; that it cannot have been then, the check is told. */
    public @Nullable LocalDate read(String field, @Nullable LocalDate day, RequestCheck check) {
        if (day != null) {
            faultOf(day).ifPresent(fault -> check.fault(field, fault));
        }
        return day;
    }

    /** What is wrong with this day, in words for who typed it; empty when it can be. */
    Optional<String> faultOf(LocalDate day) {
        if (day.isAfter(today)) {
            return Optional.of("must not be in the future");
        }
        return day.isBefore(born == null ? today.minusYears(OLDEST) : born)
                ? Optional.of("must not be before the young person was born")
                : Optional.empty();
    }
}
