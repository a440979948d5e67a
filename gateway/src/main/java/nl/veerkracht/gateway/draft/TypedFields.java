package nl.veerkracht.gateway.draft;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What was typed in a form, by name of the field; of a name that is there more than once, the others are numbered, so that
 * each is one text. Says nothing of itself.
 */
public record TypedFields(Map<String, String> all) {
    static final TypedFields NONE = new TypedFields(Map.of());

    /** What a page needs to be sent, and nobody typed. */
    private static final Set<String> NOT_TYPED = Set.of("csrf", "request", "step", "do", DraftPart.ROUND);

    private static final Pattern NAME = Pattern.compile("[a-zA-Z][a-zA-Z0-9_-]{0,59}");

    public TypedFields {
        all = Map.copyOf(all);
    }

    /** As a browser sent it. */
    static TypedFields of(Map<String, ? extends Collection<String>> sent) {
        var typed = new LinkedHashMap<String, String>();
        sent.forEach((name, values) -> {
            if (NAME.matcher(name).matches() && !NOT_TYPED.contains(name)) {
                var place = 0;
                for (var value : values) {
                    typed.put(numbered(name, place++), value.replace("\r\n", "\n"));
                }
            }
        });
        return new TypedFields(typed);
    }

    /** The text of this field; null when there is none. */
    public @Nullable String text(String name) {
        return all.get(name);
    }

    /** The texts of all fields with this name, in order. */
    public List<String> list(String name) {
        var list = new ArrayList<String>();
        for (var text = all.get(name); text != null; text = all.get(numbered(name, list.size()))) {
            list.add(text);
        }
        return List.copyOf(list);
    }

    /** The id in this field; null when there is none. */
    public @Nullable UUID id(String name) {
        try {
            return all.containsKey(name) ? UUID.fromString(all.getOrDefault(name, "")) : null;
        } catch (IllegalArgumentException none) {
            return null;
        }
    }

    private static String numbered(String name, int place) {
        return place == 0 ? name : name + "." + place;
    }

    @Override
    public String toString() {
        return "TypedFields";
    }
}
