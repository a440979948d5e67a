package nl.veerkracht.gateway.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import nl.veerkracht.gateway.language.Dates;
import nl.veerkracht.gateway.pdf.PdfDocument;

/**
 * Writes a copy of a case as a document: part after part, thing after thing, every field that there is. A field that nobody
 * has given words yet stands there by its own name, so that nothing is left out; only technical numbers are.
 */
final class CopyDocument {
    private static final String TIMELINE = "timeline";

    private final CaseCopy copy;
    private final CopyWords words;
    private final Dates dates;

    CopyDocument(CaseCopy copy, CopyWords words, Dates dates) {
        this.copy = copy;
        this.words = words;
        this.dates = dates;
    }

    byte[] bytes(String language) {
        var tree = copy.tree();
        var texts = words.texts();
        var document = new PdfDocument(texts.title(), language);
        opening(tree, texts, document);
        var fields = new CopyFields(words.knowing(tree.path("parts").path("relatives")), dates);
        tree.path("parts").fields().forEachRemaining(part -> part(part.getKey(), part.getValue(), fields, document));
        if (!document.isWhole()) {
            document.heading(texts.signsTitle()).paragraph(texts.signs());
        }
        return document.bytes();
    }

    private void opening(JsonNode tree, CopyMessages texts, PdfDocument document) {
        var made = dates.moment(Instant.parse(tree.path("madeAt").asText()));
        document.paragraph(texts.intro(made.text())).paragraph(texts.secret());
        var person = copy.person().value();
        if (person != null) {
            document.fact(texts.about(), person.fullName());
        }
        if (!tree.path("complete").asBoolean()) {
            document.paragraph(texts.cut());
        }
    }

    private void part(String name, JsonNode content, CopyFields fields, PdfDocument document) {
        document.heading(words.part(name));
        if (!content.has("items")) {
            fields.of(name, content).forEach(fact -> document.fact(fact.label(), fact.value()));
            return;
        }
        if (content.path("items").isEmpty()) {
            document.paragraph(words.texts().none());
        }
        for (var item : content.path("items")) {
            item(name, item, fields, document);
        }
        if (content.hasNonNull("next")) {
            document.paragraph(words.texts().cutHere());
        }
    }

    private void item(String part, JsonNode item, CopyFields fields, PdfDocument document) {
        if (part.equals(TIMELINE)) {
            entry(item, fields, document);
            return;
        }
        document.item(fields.title(part, item));
        fields.of(part, item).forEach(fact -> document.fact(fact.label(), fact.value()));
    }

    /** An entry of the timeline reads as on the page: when, by whom, and what. */
    private void entry(JsonNode entry, CopyFields fields, PdfDocument document) {
        var texts = words.texts();
        var when = dates.either(entry.path("happenedAt").asText()).text();
        document.item(when + " · " + fields.organisation(entry.path("organisation")));
        if (entry.hasNonNull("corrects")) {
            document.paragraph(texts.correction());
        }
        document.paragraph(entry.path("sentence").asText());
        if (entry.hasNonNull("detail")) {
            document.paragraph(entry.path("detail").asText());
        }
        document.paragraph(
                texts.heard(dates.either(entry.path("heardAt").asText()).text()));
        if (entry.path("presenceOnly").asBoolean()) {
            document.paragraph(texts.presence());
        }
    }
}
