package nl.veerkracht.school.intake;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Objects;
import nl.veerkracht.kit.cloudevents.CloudEvent;

/**
 * When something was said, and in which event: the latest word counts, whichever comes in first. As exact as the database
 * keeps it, so that both agree on what is later.
 */
public record Stamp(Instant at, String event) implements Comparable<Stamp> {
    private static final Comparator<Stamp> LATEST_LAST =
            Comparator.comparing(Stamp::at).thenComparing(Stamp::event);

    public Stamp {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    /** The stamp of an event that has passed {@link SchoolEvents}. */
    public static Stamp of(CloudEvent event) {
        return new Stamp(Objects.requireNonNull(event.time(), "checked before"), event.id());
    }

    @Override
    public int compareTo(Stamp other) {
        return LATEST_LAST.compare(this, other);
    }
}
