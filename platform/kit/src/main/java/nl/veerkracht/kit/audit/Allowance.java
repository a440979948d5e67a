package nl.veerkracht.kit.audit;

import java.util.function.LongSupplier;

/** So many in a minute, and no more until the next. */
final class Allowance {
    private static final long MINUTE = 60_000_000_000L;

    private final int most;
    private final LongSupplier nanoTime;
    private long minute;
    private int taken;

    /** @param nanoTime tells how much time has passed since whenever, as {@link System#nanoTime} does */
    Allowance(int most, LongSupplier nanoTime) {
        this.most = most;
        this.nanoTime = nanoTime;
    }

    /** Whether there is one left, which then is taken. */
    synchronized boolean take() {
        var now = Math.floorDiv(nanoTime.getAsLong(), MINUTE);
        if (now != minute) {
            minute = now;
            taken = 0;
        }
        if (taken == most) {
            return false;
        }
        taken++;
        return true;
    }
}
