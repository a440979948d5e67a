package nl.veerkracht.bench.stack;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * How long some work took, and what each part used of the processors meanwhile.
 *
 * @param compiling the part of it that virtual machines spent on making their programs faster
 */
public record Usage(Duration took, Map<String, Duration> cpu, Map<String, Duration> compiling) {
    private static final double NANOS = 1e9;
    private static final double NANOS_PER_MICRO = 1e3;

    public double perSecond(long count) {
        return count * NANOS / took.toNanos();
    }

    /** Processor time of these parts together for one of so many, in microseconds; replicas of them are counted too. */
    public double microsOf(List<String> parts, long count) {
        return micros(of(parts, cpu), count);
    }

    /** The same of one part. */
    public double microsOf(String part, long count) {
        return microsOf(List.of(part), count);
    }

    /** Which share of their processor time these parts spent on compiling, between 0 and 1. */
    public double compilingShare(List<String> parts) {
        var all = of(parts, cpu);
        return all.isZero() ? 0 : (double) of(parts, compiling).toNanos() / all.toNanos();
    }

    private static Duration of(List<String> parts, Map<String, Duration> each) {
        return each.entrySet().stream()
                .filter(one -> parts.stream().anyMatch(part -> isOf(part, one.getKey())))
                .map(Map.Entry::getValue)
                .reduce(Duration.ZERO, Duration::plus);
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
