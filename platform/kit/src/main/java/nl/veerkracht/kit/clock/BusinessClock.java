package nl.veerkracht.kit.clock;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The one clock that deadlines, ages and rules are counted by. Nothing else asks what time it is; tokens and locks, which
 * belong to the machine, keep the machine's own time.
 */
public interface BusinessClock extends InstantSource {
    /** Days begin and end where the young people live. */
    ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    @Override
    Instant instant();

    /** The day it is now, in {@link #ZONE}. */
    default LocalDate today() {
        return LocalDate.ofInstant(instant(), ZONE);
    }
}
