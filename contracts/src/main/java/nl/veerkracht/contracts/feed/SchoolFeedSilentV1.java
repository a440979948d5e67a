package nl.veerkracht.contracts.feed;

import java.time.Instant;
import java.time.LocalDate;
import nl.veerkracht.kit.clock.BusinessClock;

/**
 * A school was not heard of on one of its school days, though the time had come by which it would be. Who is absent on that
 * day is not known, and neither is who is present. Told once for each day.
 *
 * @param at when it was told
 */
public record SchoolFeedSilentV1(String schoolId, LocalDate day, Instant at) {

    /** Whether it was told on the day itself, and not afterwards. */
    public boolean toldOnItsDay() {
        return LocalDate.ofInstant(at, BusinessClock.ZONE).equals(day);
    }
}
