package nl.veerkracht.cases.timeline;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes the sentence of an entry, in Dutch or English; to who only may know that there is something, it says no more. The
 * organisation is named by its kind: which one it is stands beside the sentence.
 */
final class Sentences {
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private static final List<String> VARIANTS = List.of("signalKind", "relation", "outcome", "note", "reportStatus");
    private static final String ROLE = "role";
    private static final String PRESENCE = "presence.";

    private final ResourceBundle texts;
    private final DateTimeFormatter days;

    Sentences(Locale language) {
        texts = ResourceBundle.getBundle(
                "timeline.sentences", language, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        days = DateTimeFormatter.ofPattern("d MMMM yyyy", language);
    }

    /** What there is to read for who sees it in full, or only that there is something. */
    String of(StoredEntry entry, boolean inFull) {
        var values = new HashMap<>(inFull ? entry.params() : Map.of());
        values.put(
                "organisation", texts.getString("organisation." + entry.teller().kind()));
        values.computeIfPresent(ROLE, (key, role) -> texts.getString(ROLE + "." + role));
        var sentence = filled(texts.getString(inFull ? keyOf(entry) : presenceOf(entry)), values);
        return sentence.substring(0, 1).toUpperCase(days.getLocale()) + sentence.substring(1);
    }

    /** What may be known of most kinds follows from their class; of a few the class opens which kind it is. */
    private String presenceOf(StoredEntry entry) {
        var ofKind = PRESENCE + entry.kind();
        return texts.containsKey(ofKind) ? ofKind : PRESENCE + entry.dataClass();
    }

    /** Where the same kind of thing reads differently, by what it is, who says it or how long it lasts. */
    private static String keyOf(StoredEntry entry) {
        var kind = entry.kind();
        for (var variant : VARIANTS) {
            if (entry.params().containsKey(variant)) {
                return kind + "." + entry.params().get(variant);
            }
        }
        if (!entry.params().containsKey("firstDay")) {
            return kind;
        }
        var first = entry.params().get("firstDay");
        return Optional.ofNullable(entry.params().get("lastDay"))
                .map(last -> kind + (last.equals(first) ? ".day" : ".days"))
                .orElse(kind + ".still");
    }

    private String filled(String pattern, Map<String, String> values) {
        return PLACE.matcher(pattern).replaceAll(place -> Matcher.quoteReplacement(value(place, values)));
    }

    private String value(MatchResult place, Map<String, String> values) {
        var value = values.getOrDefault(place.group(1), "");
        return DAY.matcher(value).matches() ? LocalDate.parse(value).format(days) : value;
    }
}
