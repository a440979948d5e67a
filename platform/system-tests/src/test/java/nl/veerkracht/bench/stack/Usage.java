package nl.veerkracht.bench.stack;

import java.time.Duration;
import java.util.Map;

/** How long some work took, and what each part used of the processors meanwhile. */
public record Usage(Duration took, Map<String, Duration> cpu) {
    private static final double NANOS = 1e9;
    private static final double NANOS_PER_MICRO = 1e3;

    public double perSecond(long count) {
        return count * NANOS / took.toNanos();
    }

    /** Processor time of this part for one of so many, in microseconds; replicas of it are counted together. */
    public double microsOf(String part, long count) {
        return micros(
                cpu.entrySet().stream()
                        .filter(each -> isOf(part, each.getKey()))
                        .map(Map.Entry::getValue)
                        .reduce(Duration.ZERO, Duration::plus),
                count);
    }

    /** Whether the name is of a part of this kind, itself or a replica. */
    static boolean isOf(String kind, String name) {
        return name.equals(kind) || name.matches(kind + "-\\d");
    }

    /** A time for one of so many, in microseconds. */
    public static double micros(Duration time, long count) {
        return time.toNanos() / NANOS_PER_MICRO / count;
    }
}
