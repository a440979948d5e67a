package nl.veerkracht.kit.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.cloudevents.EventJson;
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

    private final DataSource database;
    private final BusinessClock clock;
    private final OutboxConfig config;

    Outbox(DataSource database, BusinessClock clock, OutboxConfig config) {
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
        try (var connection = database.getConnection();
                var write = connection.prepareStatement(WRITE);
                var forget = connection.prepareStatement(FORGET)) {
            var ids =
                    connection.createArrayOf("uuid", rows.stream().map(Row::id).toArray());
            write.setArray(1, ids);
            write.setArray(
                    2,
                    connection.createArrayOf(
                            "text", rows.stream().map(Row::topic).toArray()));
            write.setArray(
                    3,
                    connection.createArrayOf(
                            "text", rows.stream().map(Row::subject).toArray()));
            write.setArray(
                    4,
                    connection.createArrayOf(
                            "text", rows.stream().map(Row::event).toArray()));
            write.setArray(
                    5,
                    connection.createArrayOf(
                            "text", rows.stream().map(Row::traceParent).toArray()));
            write.executeUpdate();
            forget.setArray(1, ids);
            forget.executeUpdate();
        } catch (SQLException failure) {
            throw new OutboxFailure(failure);
        }
    }

    private record Row(
            UUID id,
            String topic,
            String subject,
            String event,
            @Nullable String traceParent) {}

    private Row row(Announcement announcement) {
        var id = UUID.randomUUID();
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
