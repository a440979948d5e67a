package nl.veerkracht.kit.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Reads again what {@link RecordForm} wrote. */
final class RecordReader {
    private RecordReader() {}

    static AccessRecord read(UUID chain, long position, JsonNode record) {
        var attributes = record.path("attributes");
        var dataSubject = text(attributes, "dpl.core.data_subject_id");
        return new AccessRecord(
                chain,
                position,
                Instant.ofEpochMilli(record.path("startTime").asLong()),
                record.path("traceId").asText(),
                record.path("name").asText(),
                attributes.path("access.action_code").asText(),
                attributes.path("user.id").asText(),
                list(attributes.path("user.roles")).stream()
                        .map(JsonNode::asText)
                        .toList(),
                attributes.path("user.organisation_kind").asText(),
                attributes.path("user.organisation_identifier").asText(),
                text(attributes, "user.client_id"),
                dataSubject == null ? null : UUID.fromString(dataSubject),
                list(attributes.path("access.verdicts")).stream()
                        .map(RecordReader::verdict)
                        .toList(),
                text(attributes, "access.purpose"),
                attributes.path("dpl.core.processing_activity_id").asText(),
                attributes.path("http.response.status_code").asInt());
    }

    private static Verdict verdict(JsonNode verdict) {
        return new Verdict(
                verdict.path("category").asText(),
                Outcome.valueOf(verdict.path("outcome").asText()),
                verdict.path("rule").asText());
    }

    private static @Nullable String text(JsonNode node, String name) {
        return node.path(name).textValue();
    }

    private static List<JsonNode> list(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false).toList();
    }
}
