package nl.veerkracht.gateway.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nl.veerkracht.gateway.language.Dates;

/** Turns what stands in a copy, field by field, into what people read. */
final class CopyFields {
    private static final String KIND = "kind";
    private static final String IDENTIFIER = "identifier";
    private static final String ORGANISATION_KIND = "organisationKind";
    private static final String ORGANISATION_IDENTIFIER = "organisationIdentifier";
    private static final String ROLE = "role";
    private static final String BETWEEN = ", ";
    private static final Set<String> WHO =
            Set.of(KIND, IDENTIFIER, ORGANISATION_KIND, ORGANISATION_IDENTIFIER, ROLE, "own");
    private static final Set<String> LINKS = Set.of("corrects", "correctedBy", "replaces");
    private static final List<String> DAYS =
            List.of("happenedOn", "heldOn", "givenAt", "saidAt", "dueOn", "askedAt", "from", "weekOf", "day");

    private final CopyWords words;
    private final Dates dates;

    CopyFields(CopyWords words, Dates dates) {
        this.words = words;
        this.dates = dates;
    }

    /** One thing that is known. */
    record Fact(String label, String value) {}

    /** What to call a thing: by its day, where it has one. */
    String title(String part, JsonNode item) {
        return DAYS.stream()
                .filter(item::hasNonNull)
                .findFirst()
                .map(field -> value(part, field, item.path(field)))
                .orElseGet(() -> words.part(part));
    }

    /** All that is known of it. */
    List<Fact> of(String part, JsonNode thing) {
        var facts = new ArrayList<Fact>();
        thing.fields().forEachRemaining(field -> add(part, field, facts));
        return facts;
    }

    /** Who an organisation is, or somebody of the family; with a role, who there. */
    String organisation(JsonNode who) {
        return who(who, KIND, IDENTIFIER);
    }

    private String who(JsonNode who, String kind, String identifier) {
        var name =
                words.organisation(who.path(kind).asText(), who.path(identifier).asText());
        return who.hasNonNull(ROLE) ? name + BETWEEN + words.role(who.path(ROLE).asText()) : name;
    }

    private void add(String part, Map.Entry<String, JsonNode> field, List<Fact> facts) {
        var content = field.getValue();
        var isThings =
                content.isArray() && !content.isEmpty() && content.path(0).isObject();
        if (isThings) {
            content.forEach(each -> addOne(part, field.getKey(), each, facts));
        } else {
            addOne(part, field.getKey(), content, facts);
        }
    }

    private void addOne(String part, String field, JsonNode content, List<Fact> facts) {
        var value = value(part, field, content);
        if (!value.isEmpty()) {
            facts.add(new Fact(words.label(field), value));
        }
    }

    /** Empty for what is not there, and for numbers that only programs need. */
    private String value(String part, String field, JsonNode content) {
        if (content.isNull() || content.isMissingNode()) {
            return "";
        }
        if (content.isArray()) {
            return joined(StreamSupport.stream(content.spliterator(), false)
                    .map(each -> value(part, field, each))
                    .toList());
        }
        return content.isObject() ? thing(part, content) : scalar(part, field, content);
    }

    private String thing(String part, JsonNode content) {
        if (content.hasNonNull(KIND) && content.hasNonNull(IDENTIFIER)) {
            return joined(List.of(organisation(content), facts(part, content, WHO)));
        }
        if (content.hasNonNull(ORGANISATION_KIND) && content.hasNonNull(ORGANISATION_IDENTIFIER)) {
            var who = who(content, ORGANISATION_KIND, ORGANISATION_IDENTIFIER);
            return joined(List.of(who, facts(part, content, WHO)));
        }
        return facts(part, content, Set.of());
    }

    /** All that is known of it, but for what is said already. */
    private String facts(String part, JsonNode content, Set<String> said) {
        var facts = new ArrayList<Fact>();
        content.fields().forEachRemaining(field -> {
            if (!said.contains(field.getKey())) {
                add(part, field, facts);
            }
        });
        return joined(
                facts.stream().map(fact -> fact.label() + ": " + fact.value()).toList());
    }

    private String scalar(String part, String field, JsonNode content) {
        if (content.isBoolean()) {
            return words.yesOrNo(content.asBoolean());
        }
        var text = content.asText();
        if (isId(text)) {
            return LINKS.contains(field) ? words.yesOrNo(true) : words.relative(text);
        }
        return day(text).orElseGet(() -> content.isNumber() ? text : words.code(part, field, text));
    }

    private Optional<String> day(String text) {
        if (text.length() < 10 || !Character.isDigit(text.charAt(0))) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    text.length() == 10
                            ? dates.day(LocalDate.parse(text)).text()
                            : dates.moment(Instant.parse(text)).text());
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private static boolean isId(String text) {
        try {
            return text.length() == 36 && UUID.fromString(text).toString().equals(text);
        } catch (IllegalArgumentException noId) {
            return false;
        }
    }

    private static String joined(List<String> values) {
        return values.stream().filter(Predicate.not(String::isEmpty)).collect(Collectors.joining(BETWEEN));
    }
}
