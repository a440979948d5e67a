package nl.veerkracht.school.absence.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days somebody is away, first and last included.
 *
 * @param lastDay null as long as the end is not known
 */
public record Period(LocalDate firstDay, @Nullable LocalDate lastDay) {

    /** The last day, but not after this one. */
    public LocalDate lastUntil(LocalDate limit) {
        return lastDay == null || lastDay.isAfter(limit) ? limit : lastDay;
    }
}
