package nl.veerkracht.kit.cloudevents;

/** Reads days and moments of a fixed form by hand: several times faster than a parser, and asked thousands of times a second. */
public final class Digits {
    private Digits() {}

    /** Whether the text is of this form, in which a 0 stands for any digit and everything else for itself. */
    public static boolean areOf(String form, String text) {
        if (text.length() != form.length()) {
            return false;
        }
        for (var index = 0; index < form.length(); index++) {
            var character = text.charAt(index);
            if (form.charAt(index) != (character >= '0' && character <= '9' ? '0' : character)) {
                return false;
            }
        }
        return true;
    }

    /** The number in this stretch of a text of a form that has only digits there. */
    public static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}
