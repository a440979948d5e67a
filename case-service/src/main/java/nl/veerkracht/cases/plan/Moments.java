package nl.veerkracht.cases.plan;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Moments as the database keeps them, so that what was written and what is read back are told alike. */
final class Moments {
    private Moments() {}

    static Instant of(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MICROS);
    }
}
