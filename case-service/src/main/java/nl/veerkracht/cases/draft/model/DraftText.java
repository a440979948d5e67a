package nl.veerkracht.cases.draft.model;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What was typed so far, by name of the field; says nothing of itself, so that it is in no log.
 */
public record DraftText(Map<String, String> fields) {
    /** The most that all of it can take up, in bytes, names and all. */
    public static final int MOST_BYTES = 64 * 1024;

    private static final int MOST_FIELDS = 500;
    private static final Pattern NAME = Pattern.compile("[a-zA-Z][a-zA-Z0-9._-]{0,63}");
    private static final String NOT_STORABLE = "\0";

    public DraftText {
        fields = Map.copyOf(fields);
    }

    /** Whether it takes up more than can be kept. */
    public boolean isTooLong() {
        return fields.size() > MOST_FIELDS || parts().mapToInt(DraftText::bytes).sum() > MOST_BYTES;
    }

    /** Whether each field has a name such as fields of a form have, and each text can be stored. */
    public boolean isWellFormed() {
        return fields.keySet().stream().allMatch(name -> NAME.matcher(name).matches())
                && fields.values().stream().noneMatch(text -> text.contains(NOT_STORABLE));
    }

    private Stream<String> parts() {
        return fields.entrySet().stream().flatMap(field -> Stream.of(field.getKey(), field.getValue()));
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    @Override
    public String toString() {
        return "DraftText";
    }
}
