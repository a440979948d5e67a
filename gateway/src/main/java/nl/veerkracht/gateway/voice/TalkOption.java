package nl.veerkracht.gateway.voice;

/**
 * Somebody with whom the family can ask to talk.
 *
 * @param value for the form: the participation and the role
 * @param who in plain words
 * @param organisation where that person works
 */
public record TalkOption(String value, String who, String organisation) {
    private static final String BETWEEN = ":";

    static String value(Object participation, String role) {
        return participation + BETWEEN + role;
    }

    static String participation(String value) {
        return value.substring(0, value.indexOf(BETWEEN));
    }

    static String role(String value) {
        return value.substring(value.indexOf(BETWEEN) + 1);
    }
}
