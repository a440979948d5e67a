package nl.veerkracht.gateway.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import nl.veerkracht.gateway.language.Language;
import nl.veerkracht.gateway.page.Messages;
import nl.veerkracht.gateway.page.Organisations;
import nl.veerkracht.gateway.page.ParticipationStatus;
import nl.veerkracht.gateway.page.PurposeWord;
import nl.veerkracht.gateway.page.StepWord;
import nl.veerkracht.gateway.page.TaskKind;
import nl.veerkracht.gateway.page.Words;
import nl.veerkracht.gateway.remote.SchoolService.YoungPerson;
import org.jspecify.annotations.Nullable;

/**
 * How what stands in a copy is called in one language. What has no words is called by its own name.
 *
 * @param relatives who somebody of the family is, by id
 */
record CopyWords(CopyMessages texts, Messages messages, Organisations organisations, Map<String, String> relatives) {

    static CopyWords of(@Nullable YoungPerson person, Language language) {
        var messages = Words.of(Messages.class, language);
        return new CopyWords(
                Words.of(CopyMessages.class, language), messages, new Organisations(messages, person), Map.of());
    }

    /** The same, knowing the family. */
    CopyWords knowing(JsonNode family) {
        var known = new HashMap<String, String>();
        for (var one : family.path("items")) {
            var label = one.path("label").asText("");
            var who = relation(one.path("relation").asText());
            known.put(one.path("id").asText(), label.isEmpty() ? who : who + " (" + label + ")");
        }
        return new CopyWords(texts, messages, organisations, known);
    }

    String part(String name) {
        var word = PartWord.parse(name);
        return word == PartWord.OTHER ? name : texts.part(word);
    }

    String label(String field) {
        var word = LabelWord.parse(field);
        return word == LabelWord.OTHER ? field : texts.label(word);
    }

    String organisation(String kind, String identifier) {
        return relatives.getOrDefault(identifier, organisations.name(kind, identifier));
    }

    String role(String role) {
        return organisations.role(role);
    }

    /** Who this is; empty for a number that is nobody of the family. */
    String relative(String id) {
        return relatives.getOrDefault(id, "");
    }

    String yesOrNo(boolean yes) {
        return yes ? texts.yes() : texts.no();
    }

    /** What a code means in this field of this part; what is no code, stays as somebody wrote it. */
    String code(String part, String field, String text) {
        return switch (field) {
            case "step", "to" -> step(text);
            case "role" -> role(text);
            case "relation" -> relation(text);
            case "purpose" -> messages.purpose(PurposeWord.parse(text));
            case "kind" -> part.equals("tasks") ? messages.task(TaskKind.parse(text)) : text;
            case "status" -> part.equals("participations") ? taking(text) : coded(text);
            case "organisationKind",
                    "class",
                    "invited",
                    "present",
                    "audience",
                    "outcome",
                    "because",
                    "taker",
                    "missing",
                    "healthService" -> coded(text);
            default -> text;
        };
    }

    private String step(String text) {
        var word = StepWord.parse(text);
        return word == StepWord.OTHER ? text : messages.step(word);
    }

    private String taking(String text) {
        var word = ParticipationStatus.parse(text);
        return word == ParticipationStatus.OTHER ? text : messages.participation(word);
    }

    private String relation(String text) {
        return text.equals("PUPIL") ? messages.familyPupil() : messages.familyParent();
    }

    private String coded(String text) {
        var word = CodeWord.parse(text);
        return word == CodeWord.OTHER ? text : texts.code(word);
    }
}
