package nl.veerkracht.kit.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.cloudevents.EventJson;
import nl.veerkracht.kit.database.Column;
import nl.veerkracht.kit.database.OrderedId;
import nl.veerkracht.kit.database.Sets;
import org.jspecify.annotations.Nullable;

/**
 * Announces in the transaction of the change itself: a row is written and at once deleted again, and Debezium reads it
 * from PostgreSQL's log, in commit order. Two statements, however many announcements; the table stays empty.
 */
@ApplicationScoped
public class Outbox {
    private static final String WRITE = """
            insert into outbox (id, topic, subject, event, traceparent)
            select * from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[])
            """;
    private static final String FORGET = "delete from outbox where id = any(?::uuid[])";

    private final Sets database;
    private final BusinessClock clock;
    private final OutboxConfig config;

    Outbox(Sets database, BusinessClock clock, OutboxConfig config) {
        this.database = database;
        this.clock = clock;
        this.config = config;
    }

    /**
     * Announces all of it, or with the transaction nothing.
     *
     * @throws jakarta.transaction.TransactionalException outside a transaction
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(Collection<Announcement> announcements) {
        if (announcements.isEmpty()) {
            return;
        }
        var rows = announcements.stream().map(this::row).toList();
        var ids = Column.of("uuid", rows, Row::id);
        database.change(
                WRITE,
                ids,
                Column.text(rows, Row::topic),
                Column.text(rows, Row::subject),
                Column.text(rows, Row::event),
                Column.text(rows, Row::traceParent));
        database.change(FORGET, ids);
    }

    private record Row(
            UUID id,
            String topic,
            String subject,
            String event,
            @Nullable String traceParent) {}

    private Row row(Announcement announcement) {
        var id = OrderedId.next();
        var traceParent = traceParent(Span.current().getSpanContext());
        return new Row(
                id,
                announcement.topic(),
                announcement.subject().toString(),
                json(id, announcement, traceParent),
                traceParent);
    }

    private String json(UUID id, Announcement announcement, @Nullable String traceParent) {
        var envelope = new LinkedHashMap<String, @Nullable Object>();
        envelope.putAll(Map.of("specversion", "1.0", "id", id, "source", config.source(), "type", announcement.type()));
        envelope.put("subject", announcement.subject());
        envelope.put("time", clock.instant());
        envelope.put("datacontenttype", "application/json");
        envelope.put("dataref", announcement.dataRef());
        envelope.put("traceparent", traceParent);
        envelope.put("data", announcement.data());
        try {
            return EventJson.MAPPER.writeValueAsString(envelope);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("contract record cannot be written: " + announcement.type(), impossible);
        }
    }

    private static @Nullable String traceParent(SpanContext span) {
        return span.isValid()
                ? "00-%s-%s-%s"
                        .formatted(
                                span.getTraceId(),
                                span.getSpanId(),
                                span.getTraceFlags().asHex())
                : null;
    }
}
