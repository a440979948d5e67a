package nl.veerkracht.cases.advice.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * From when an advice holds, and when it is looked at again.
 *
 * @param reviewOn after the first day, and at most a year after it
 */
public record Term(LocalDate startsOn, LocalDate reviewOn) {
    /** What is wrong with the first day, in words for who typed it; empty when it can be. */
    public static Optional<String> faultOfStart(LocalDate day, LocalDate today) {
        return day.isBefore(today.minusYears(1)) || day.isAfter(today.plusYears(1))
                ? Optional.of("must be at most a year from today")
                : Optional.empty();
    }

    /** What is wrong with the day of review, in words for who typed it; empty when it can be. */
    public Optional<String> faultOfReview(LocalDate today) {
        if (!reviewOn.isAfter(startsOn)) {
            return Optional.of("must be after the first day");
        }
        if (reviewOn.isAfter(startsOn.plusYears(1))) {
            return Optional.of("must be at most a year after the first day");
        }
        return reviewOn.isAfter(today) ? Optional.empty() : Optional.of("must be in the future");
    }
}
