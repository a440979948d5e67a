package nl.veerkracht.gateway.emergency;

import nl.veerkracht.gateway.page.EmergencyMessages;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed to explain why, and what is wrong with it.
 *
 * @param error in words; absent when nothing is wrong
 */
record Explained(String text, @Nullable String error) {
    private static final int SHORTEST = 20;
    private static final int LONGEST = 1000;
    private static final int FEWEST_LETTERS = 5;

    static final Explained NOTHING = new Explained("", null);

    static Explained of(@Nullable String typed, EmergencyMessages messages) {
        var text = typed == null ? "" : typed.strip().replace("\r\n", "\n");
        return new Explained(text, error(text, messages));
    }

    private static @Nullable String error(String text, EmergencyMessages messages) {
        if (text.isEmpty()) {
            return messages.errorEmpty();
        }
        if (text.length() > LONGEST) {
            return messages.errorLong();
        }
        return text.length() < SHORTEST || letters(text) < FEWEST_LETTERS ? messages.errorShort() : null;
    }

    private static long letters(String text) {
        return text.codePoints().filter(Character::isLetter).distinct().count();
    }

    @Override
    public String toString() {
        return "Explained";
    }
}
