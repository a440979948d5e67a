package nl.veerkracht.school.calendar;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an iCalendar file says, without effect yet.
 *
 * @param calendar as it would be supplied with it: the school years that stand already where the file names none
 * @param skipped what of the file is left out, and why
 */
public record CalendarReading(CalendarView calendar, List<Skipped> skipped) {

    /**
     * An event that is not taken.
     *
     * @param name as the file has it; null where it has none
     * @param from null where the file does not say
     */
    public record Skipped(@Nullable String name, @Nullable LocalDate from, Why why) {}

    /** Why an event of the file is not taken. */
    public enum Why {
        /** It has hours: such a day has lessons. */
        NOT_WHOLE_DAYS,
        NO_NAME,
        CANCELLED,
        /** There are no lessons on those days anyway. */
        OUTSIDE_SCHOOL_YEARS,
        /** Another school year of the file has some of the same days. */
        OVERLAPS
    }
}
