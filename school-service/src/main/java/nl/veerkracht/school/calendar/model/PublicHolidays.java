package nl.veerkracht.school.calendar.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/** The public holidays of the country, on which no school has lessons. */
@FunctionalInterface
public interface PublicHolidays {

    /** The name of the holiday that this day is, if it is one. */
    Optional<String> on(LocalDate day);

    /** The last of so many working days, counted from the day after this one. */
    default LocalDate workingDayAfter(LocalDate day, int count) {
        var found = day;
        for (var left = count; left > 0; ) {
            found = found.plusDays(1);
            if (found.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0
                    && on(found).isEmpty()) {
                left--;
            }
        }
        return found;
    }
}
