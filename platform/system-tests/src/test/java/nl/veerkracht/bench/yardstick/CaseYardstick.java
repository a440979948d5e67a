package nl.veerkracht.bench.yardstick;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.bench.load.Signals;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** Inbox, a case, two tasks and a timeline entry for every event, by one {@code unnest} insert each, per poll. */
final class CaseYardstick implements Work {
    private static final String TABLES = """
            drop table if exists inbox, task, timeline_entry, care_case;
            create table inbox (source text, id text, claimed_at timestamptz not null default now(),
                primary key (source, id));
            create table care_case (id uuid primary key, young_person_id uuid not null, school_id text not null,
                opened_on date not null);
            create unique index on care_case (young_person_id);
            create table task (id uuid primary key, case_id uuid not null references care_case, kind text not null,
                due_on date not null);
            create index on task (case_id);
            create table timeline_entry (id uuid primary key, young_person_id uuid not null, kind text not null,
                happened_on date not null, heard_at timestamptz not null default now());
            create index on timeline_entry (young_person_id, happened_on, heard_at, id);
            """;
    private static final String CLAIM = """
            insert into inbox (source, id) select * from unnest(?::text[], ?::text[]) on conflict do nothing
            """;
    private static final String OPEN = """
            insert into care_case select * from unnest(?::uuid[], ?::uuid[], ?::text[], ?::date[]) on conflict do nothing
            """;
    private static final String ASSIGN = """
            insert into task select gen_random_uuid(), case_id, kind, due_on
            from unnest(?::uuid[], ?::date[]) as c (case_id, due_on), unnest(array['INVITE', 'HOLD']) as k (kind)
            """;
    private static final String TELL = """
            insert into timeline_entry (id, young_person_id, kind, happened_on)
            select gen_random_uuid(), young_person_id, 'SIGNAL_RAISED', happened_on
            from unnest(?::uuid[], ?::date[]) as e (young_person_id, happened_on)
            """;

    @Override
    public String tables() {
        return TABLES;
    }

    @Override
    public void take(Connection connection, List<ConsumerRecord<String, byte[]>> poll) throws SQLException {
        var events = poll.stream()
                .map(AbsenceYardstick::read)
                .filter(event -> event.path("type").asText().equals(Signals.TYPE)) // others may lie between them
                .toList();
        var data = events.stream().map(event -> event.path("data")).toList();
        @Nullable
        Object[] cases =
                events.stream().map(event -> UUID.randomUUID().toString()).toArray();
        var people = Insert.column(events, "subject");
        var days = Insert.column(data, "holdsOn");
        Insert.run(connection, CLAIM, Insert.column(events, "source"), Insert.column(events, "id"));
        Insert.run(connection, OPEN, cases, people, Insert.column(data, "schoolId"), days);
        Insert.run(connection, ASSIGN, cases, days);
        Insert.run(connection, TELL, people, days);
    }
}
