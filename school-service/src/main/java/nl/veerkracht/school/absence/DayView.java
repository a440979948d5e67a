package nl.veerkracht.school.absence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day of an absence calendar.
 *
 * @param kind what it is in the calendar of the school, or that the school said nothing of this school day
 * @param absence what was reported of it; on a day without data by an earlier word that still holds
 */
public record DayView(
        LocalDate date,
        String kind,
        @Nullable String name,
        @Nullable String absence) {

    /** A school day of which nothing was heard: who was there is not known, and must not be taken for presence. */
    static final String NO_DATA = "NO_DATA";
}
