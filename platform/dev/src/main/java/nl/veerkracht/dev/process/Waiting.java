package nl.veerkracht.dev.process;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Looks again and again until something is so; gives up after a set time, or at once when it can no longer come. */
public final class Waiting {
    private static final long PAUSE_MILLIS = 50;

    private Waiting() {}

    /** Returns whether it came to be so in time; {@code hopeless} ends the wait early. */
    public static boolean until(BooleanSupplier so, Duration patience, BooleanSupplier hopeless) {
        var deadline = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < deadline) {
            if (so.getAsBoolean()) {
                return true;
            }
            if (hopeless.getAsBoolean() || !pause()) {
                return false;
            }
        }
        return false;
    }

    private static boolean pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
