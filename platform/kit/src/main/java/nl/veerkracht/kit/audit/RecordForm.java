package nl.veerkracht.kit.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.veerkracht.kit.cloudevents.EventJson;
import org.jspecify.annotations.Nullable;

/**
 * The record as it is kept, byte for byte: the fields of Logboek Dataverwerkingen, and in attributes of our own what NEN
 * 7513 asks besides. Ids and names of rules only.
 */
final class RecordForm {
    private RecordForm() {}

    static String of(AccessLogConfig config, Visit visit, Look look) {
        var attributes = new LinkedHashMap<String, @Nullable Object>();
        attributes.put("dpl.core.processing_activity_id", config.processingActivity());
        look.dataSubject().ifPresent(id -> {
            attributes.put("dpl.core.data_subject_id", id);
            attributes.put("dpl.core.data_subject_id_type", config.dataSubjectIdType());
        });
        attributes.putAll(who(visit));
        attributes.put("access.action_code", visit.action().code());
        attributes.put("access.purpose", config.purpose().orElse(null));
        attributes.put("access.verdicts", look.verdicts());
        attributes.put("http.response.status_code", visit.status());
        return json(span(visit, attributes));
    }

    private static Map<String, @Nullable Object> who(Visit visit) {
        var user = new LinkedHashMap<String, @Nullable Object>();
        var actor = visit.actor();
        if (actor == null) {
            return user;
        }
        user.put("user.id", actor.subject());
        user.put("user.roles", visit.roles());
        user.put("user.organisation_kind", actor.organisationKind());
        user.put("user.organisation_identifier", actor.organisationIdentifier());
        user.put("user.client_id", visit.client());
        return user;
    }

    private static Map<String, @Nullable Object> span(Visit visit, Map<String, @Nullable Object> attributes) {
        var span = new LinkedHashMap<String, @Nullable Object>();
        span.put("traceId", visit.trace().id());
        span.put("spanId", Trace.newSpan());
        span.put("parentSpanId", visit.trace().span());
        span.put("status", visit.outcome());
        span.put("name", visit.action().name());
        span.put("startTime", visit.action().begun().toEpochMilli());
        span.put("endTime", visit.ended().toEpochMilli());
        span.put("attributes", attributes);
        return span;
    }

    /** The first record of a chain: which one it is, and where the chains end that nobody has told the end of. */
    static String opening(UUID chain, Instant now, List<Head> ends) {
        var attributes = new LinkedHashMap<String, @Nullable Object>();
        attributes.put("access.chain", chain);
        attributes.put("access.ends", ends);
        var record = new LinkedHashMap<String, @Nullable Object>();
        record.put("name", "chain begun");
        record.put("startTime", now.toEpochMilli());
        record.put("attributes", attributes);
        return json(record);
    }

    private static String json(Map<String, @Nullable Object> record) {
        try {
            return EventJson.MAPPER.writeValueAsString(record);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a record of texts and numbers cannot be written", impossible);
        }
    }
}
