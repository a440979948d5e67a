package nl.veerkracht.gateway.youngperson;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The last day on which something is to hold, as somebody typed it. */
record LastDay(String typed) {

    static LastDay of(@Nullable String typed) {
        return new LastDay(typed == null ? "" : typed);
    }

    /** Whether it holds from that day on for a year at most. */
    boolean fits(LocalDate first) {
        return day().filter(day -> !day.isBefore(first) && day.isBefore(first.plusYears(1)))
                .isPresent();
    }

    /** The day on which it no longer holds, by which the service counts. */
    LocalDate until() {
        return day().orElseThrow().plusDays(1);
    }

    private Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
