package nl.veerkracht.cases.emergency;

import nl.veerkracht.cases.request.RequestCheck;
import org.jspecify.annotations.Nullable;

/** Somebody says why, in words that a second person can judge. */
final class Words {
    private static final int SHORTEST = 20;
    private static final int LONGEST = 1000;
    private static final int FEWEST_LETTERS = 5;

    private Words() {}

    /** What was said; a fault when it is too short, too long or nothing but the same few characters. */
    static String read(String name, @Nullable String text, RequestCheck check) {
        var said = check.requiredText(name, text, LONGEST);
        if (!said.isEmpty() && !saysSomething(said)) {
            check.fault(name, "must say in words, of " + SHORTEST + " characters or more, what made it necessary");
        }
        return said;
    }

    private static boolean saysSomething(String said) {
        return said.length() >= SHORTEST
                && said.codePoints().filter(Character::isLetter).distinct().count() >= FEWEST_LETTERS;
    }
}
