package nl.veerkracht.dev.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** The stretch of time that the demo region has lived when somebody first looks at it. */
final class Term {
    static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    static final LocalDate FIRST_DAY = LocalDate.of(2026, 8, 31);
    static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 27);

    /** The Monday morning on which the demo begins. */
    static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 30, 8, 0);

    private Term() {}
}
