package nl.veerkracht.cases.meeting.model;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** When a meeting is, and where, as far as that is known. */
public record Appointment(
        LocalDate day, @Nullable LocalTime time, @Nullable String place) {
    private static final int MONTHS_AHEAD = 12;

    /** Whether a meeting that is planned today can be on this day. */
    public static boolean fits(LocalDate day, LocalDate today) {
        return !day.isBefore(today) && !day.isAfter(today.plusMonths(MONTHS_AHEAD));
    }

    /** Where it is may be somebody's home. */
    @Override
    public String toString() {
        return "Appointment";
    }
}
