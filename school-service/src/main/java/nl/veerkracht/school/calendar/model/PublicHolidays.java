package nl.veerkracht.school.calendar.model;

import java.time.LocalDate;
import java.util.Optional;

/** The public holidays of the country, on which no school has lessons. */
@FunctionalInterface
public interface PublicHolidays {

    /** The name of the holiday that this day is, if it is one. */
    Optional<String> on(LocalDate day);
}
