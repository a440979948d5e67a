package nl.veerkracht.notification.mail.model;

import java.time.Duration;

/** How long to wait for the next try: twice as long each time, up to a bound. */
public record Backoff(Duration first, Duration slowest) {
    private static final int MOST_DOUBLINGS = 30;

    /** @param attempts how many have been made, at least one */
    public Duration after(int attempts) {
        var doublings = Math.min(Math.max(attempts - 1, 0), MOST_DOUBLINGS);
        var delay = first.multipliedBy(1L << doublings);
        return delay.compareTo(slowest) < 0 ? delay : slowest;
    }
}
