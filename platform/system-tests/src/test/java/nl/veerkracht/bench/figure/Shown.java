package nl.veerkracht.bench.figure;

import java.util.Locale;

/** Numbers as people read them. */
final class Shown {
    private static final double LARGE = 100;
    private static final double SMALL = 10;

    private Shown() {}

    static String number(double value) {
        var size = Math.abs(value);
        var form = size >= LARGE ? "%,.0f" : size >= SMALL ? "%.1f" : "%.2f";
        return String.format(Locale.ROOT, form, value);
    }
}
