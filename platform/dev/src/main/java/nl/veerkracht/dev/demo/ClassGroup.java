package nl.veerkracht.dev.demo;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A class of a school: its name, what is taught, how old most pupils turn in the year it began, and whose class it is. */
record ClassGroup(String name, @Nullable String programme, int age, String mentor) {
    static final int SIZE = 25;

    private static final List<String> SECONDARY = List.of("vmbo-t", "havo", "vwo");
    private static final List<Integer> SECONDARY_YEARS = List.of(4, 5, 6);
    private static final List<String> VOCATIONAL =
            List.of("Verpleegkunde", "Mechatronica", "Logistiek", "Pedagogisch werk", "Software developer");
    private static final int VOCATIONAL_YEARS = 3;
    private static final int PRIMARY_YEARS = 8;

    /** The class with this number at a school of this sector; years and programmes take turns. */
    static ClassGroup number(int number, String sector) {
        return switch (sector) {
            case "PO" -> primary(number);
            case "MBO" -> vocational(number);
            default -> secondary(number);
        };
    }

    private static ClassGroup primary(int number) {
        var year = 1 + (number + 4) % PRIMARY_YEARS;
        return new ClassGroup("groep " + year + letter(number / PRIMARY_YEARS), null, year + 3, mentor(number));
    }

    private static ClassGroup secondary(int number) {
        var level = number % SECONDARY.size();
        var round = number / SECONDARY.size();
        var years = SECONDARY_YEARS.get(level);
        var year = 1 + (round + 2) % years;
        var programme = SECONDARY.get(level);
        var name = programme.charAt(0) + (programme.equals("vwo") ? "w" : "") + year + letter(round / years);
        return new ClassGroup(name, programme, year + 11, mentor(number));
    }

    private static ClassGroup vocational(int number) {
        var programme = VOCATIONAL.get(number % VOCATIONAL.size());
        var round = number / VOCATIONAL.size();
        var year = 1 + round % VOCATIONAL_YEARS;
        var name = programme.substring(0, 2).toUpperCase(Locale.ROOT) + year + letter(round / VOCATIONAL_YEARS);
        return new ClassGroup(name, programme, year + 15, mentor(number));
    }

    private static String mentor(int number) {
        return "M" + (number + 1);
    }

    private static char letter(int number) {
        return (char) ('a' + number);
    }
}
