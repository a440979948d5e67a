package nl.veerkracht.bench.http;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.HdrHistogram.ConcurrentHistogram;

/** How long the answers took, and which they were. */
public final class Answers {
    /** Counted for a request that got no answer at all. */
    public static final int NONE = 0;

    private static final int DIGITS = 3;
    private static final double MICROS = 1e3;
    private static final double MEDIAN = 50;
    private static final double SLOWEST_OF_A_HUNDRED = 99;
    private static final double NANOS = 1e9;
    private static final long LONGEST_MICROS = TimeUnit.MINUTES.toMicros(2);

    private final ConcurrentHistogram micros = new ConcurrentHistogram(LONGEST_MICROS, DIGITS);
    private final Map<Integer, Long> statuses = new TreeMap<>();
    private final AtomicLong held = new AtomicLong();
    private Duration took = Duration.ZERO;

    void add(int status, long nanos) {
        micros.recordValue(Math.min(LONGEST_MICROS, TimeUnit.NANOSECONDS.toMicros(nanos)));
        synchronized (statuses) {
            statuses.merge(status, 1L, Long::sum);
        }
    }

    /** A request was sent later than it should have been, because too many were waiting for their answers. */
    void hold() {
        held.incrementAndGet();
    }

    void took(Duration all) {
        took = all;
    }

    /** Median, in milliseconds. */
    public double p50() {
        return micros.getValueAtPercentile(MEDIAN) / MICROS;
    }

    /** What the slowest of a hundred took, in milliseconds. */
    public double p99() {
        return micros.getValueAtPercentile(SLOWEST_OF_A_HUNDRED) / MICROS;
    }

    public double perSecond() {
        return count() * NANOS / took.toNanos();
    }

    public long count() {
        return micros.getTotalCount();
    }

    /** How many requests had to be held back; their answers are counted from when they should have been sent. */
    public long held() {
        return held.get();
    }

    /**
     * All of them, provided that each was this one.
     *
     * @throws AssertionError when there was another among them
     */
    public Answers allWere(int status) {
        synchronized (statuses) {
            if (statuses.keySet().stream().anyMatch(other -> other != status)) {
                throw new AssertionError("not every answer was " + status + ": " + statuses);
            }
        }
        return this;
    }
}
