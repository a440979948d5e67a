package nl.veerkracht.bench.yardstick;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Inbox and absences by one {@code unnest} insert each, per poll; no validation, no rules, nobody told. */
final class AbsenceYardstick implements Work {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TABLES = """
            drop table if exists inbox, absence;
            create table inbox (source text, id text, claimed_at timestamptz not null default now(),
                primary key (source, id));
            create table absence (school_id text, absence_id text, pupil_key text, reason_code text, first_day date,
                last_day date, reported_at timestamptz, primary key (school_id, absence_id));
            """;
    private static final String CLAIM = """
            insert into inbox (source, id) select * from unnest(?::text[], ?::text[]) on conflict do nothing
            """;
    private static final String STORE = """
            insert into absence select * from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::date[], ?::date[],
                ?::timestamptz[]) on conflict do nothing
            """;

    @Override
    public String tables() {
        return TABLES;
    }

    @Override
    public void take(Connection connection, List<ConsumerRecord<String, byte[]>> poll) throws SQLException {
        var events = poll.stream().map(AbsenceYardstick::read).toList();
        var data = events.stream().map(event -> event.path("data")).toList();
        Insert.run(connection, CLAIM, Insert.column(events, "source"), Insert.column(events, "id"));
        Insert.run(
                connection,
                STORE,
                Insert.column(data, "schoolId"),
                Insert.column(data, "absenceId"),
                Insert.column(data, "pupilKey"),
                Insert.column(data, "reasonCode"),
                Insert.column(data, "firstDay"),
                Insert.column(data, "lastDay"),
                Insert.column(events, "time"));
    }

    static JsonNode read(ConsumerRecord<String, byte[]> message) {
        try {
            return JSON.readTree(message.value());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
