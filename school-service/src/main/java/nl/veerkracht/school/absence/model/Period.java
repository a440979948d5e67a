package nl.veerkracht.school.absence.model;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Days somebody is away, first and last included.
 *
 * @param lastDay null as long as the end is not known
 */
public record Period(LocalDate firstDay, @Nullable LocalDate lastDay) {

    /** The next day on which it means something else than today: the day it begins, or, while it goes on, tomorrow. */
    public Optional<LocalDate> nextChange(LocalDate today) {
        if (firstDay.isAfter(today)) {
            return Optional.of(firstDay);
        }
        return lastDay == null || lastDay.isAfter(today) ? Optional.of(today.plusDays(1)) : Optional.empty();
    }

    /** The last day, but not after this one. */
    public LocalDate lastUntil(LocalDate limit) {
        return lastDay == null || lastDay.isAfter(limit) ? limit : lastDay;
    }
}
