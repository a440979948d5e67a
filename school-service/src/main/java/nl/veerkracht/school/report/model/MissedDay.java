package nl.veerkracht.school.report.model;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A school day on which hours were missed without leave. */
record MissedDay(LocalDate day, BigDecimal hours) {

    /**
     * A day of which no hours are told. The law's yardstick for a year of teaching, some 940 to 1,000 hours on some 189 days,
     * comes to five hours a day in every kind of education.
     */
    static final BigDecimal HOURS_OF_A_DAY = BigDecimal.valueOf(5);

    /** Whether the pupil did not attend at all that day. */
    boolean isWhole() {
        return hours.compareTo(HOURS_OF_A_DAY) >= 0;
    }
}
