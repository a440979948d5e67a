package nl.veerkracht.bench.figure;

import org.jspecify.annotations.Nullable;

/**
 * One figure.
 *
 * @param measure what was measured, as a heading
 * @param what which figure of it
 * @param unit of the value
 * @param target what it is held against; null where it is only told
 * @param proof the count in the database that proves that the work was done
 */
public record Figure(
        String measure,
        String what,
        double value,
        String unit,
        @Nullable Target target,
        String proof) {

    /** Whether it is what it should be; true where nothing is asked. */
    public boolean good() {
        return target == null || target.met(value);
    }

    /** The value, with as many decimals as its size is worth. */
    public String shown() {
        return Shown.number(value) + " " + unit;
    }

    /** What a figure should be. */
    public record Target(boolean atLeast, double value) {
        public static Target atLeast(double value) {
            return new Target(true, value);
        }

        public static Target atMost(double value) {
            return new Target(false, value);
        }

        boolean met(double measured) {
            return atLeast ? measured >= value : measured <= value;
        }

        String shown() {
            return (atLeast ? "≥ " : "≤ ") + Shown.number(value);
        }
    }
}
