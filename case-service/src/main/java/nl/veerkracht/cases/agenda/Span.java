package nl.veerkracht.cases.agenda;

import java.time.LocalDate;
import java.util.Objects;
import nl.veerkracht.cases.request.RequestCheck;
import org.jspecify.annotations.Nullable;

/** From which day until which; both belong to it. */
record Span(LocalDate from, LocalDate until) {
    private static final int DAYS = 60;
    private static final int YEARS = 10;
    private static final int FEED_BACK = 31;
    private static final int FEED_AHEAD = 180;

    /** As it is asked for, and otherwise the sixty days to come. */
    static Span asked(@Nullable LocalDate from, @Nullable LocalDate until, LocalDate today, RequestCheck check) {
        var first = Objects.requireNonNullElse(from, today);
        if (first.isBefore(today.minusYears(YEARS)) || first.isAfter(today.plusYears(YEARS))) {
            check.fault("from", "must be within " + YEARS + " years of today");
            return new Span(today, today);
        }
        var last = Objects.requireNonNullElseGet(until, () -> first.plusDays(DAYS));
        if (last.isBefore(first)) {
            check.fault("until", "must not be before the first day");
        } else if (last.isAfter(first.plusYears(1))) {
            check.fault("until", "must be at most a year after the first day");
        }
        return new Span(first, last);
    }

    /** What a calendar shows: it keeps nothing itself of what it does not get again. */
    static Span ofFeed(LocalDate today) {
        return new Span(today.minusDays(FEED_BACK), today.plusDays(FEED_AHEAD));
    }
}
