package nl.veerkracht.school.service;

import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import nl.veerkracht.dev.RealParts;

/** Looks into the database of the service. */
final class Database {
    private static final String SIGNALS = """
            select coalesce(string_agg(kind || ' ' || holds_on, ', ' order by holds_on, kind), '') from signal
            where school_id = '%s' and pupil_key = '%s' and status = 'RAISED'
            """;
    private static final String ANNOUNCED = """
            select count(*) from announced
            where event::jsonb->'data'->>'schoolId' = '%s' and event::jsonb->>'type' = '%s'
            """;

    private static final String ANNOUNCED_MEMBER = """
            select string_agg(event::jsonb->'data'->>'%s', ',' order by id) from announced
            where event::jsonb->'data'->>'schoolId' = '%s' and event::jsonb->>'type' = '%s'
            """;

    private Database() {}

    /** Copies what passes the outbox, which itself stays empty, to a table of the tests. */
    static void watchOutbox() {
        run(
                "create table if not exists announced (id uuid primary key, topic text, subject text, event text)",
                """
                create or replace function watch_outbox() returns trigger language plpgsql as $$
                begin
                  insert into announced values (new.id, new.topic, new.subject, new.event);
                  return new;
                end $$
                """,
                """
                create or replace trigger watch_outbox after insert on outbox
                for each row execute function watch_outbox()
                """);
    }

    /** Storing a signal of this pupil fails from here on, with this SQL state. */
    static void failFor(String pupilKey, String state) {
        run("""
                create or replace function fail_signal() returns trigger language plpgsql as $$
                begin
                  if new.pupil_key = '%s' then
                    raise exception 'made to fail' using errcode = '%s';
                  end if;
                  return new;
                end $$
                """.formatted(pupilKey, state), """
                create or replace trigger fail_signal before insert on signal
                for each row execute function fail_signal()
                """);
    }

    /** Recording who looked fails from here on. */
    static void failLog() {
        run("""
                create or replace function fail_log() returns trigger language plpgsql as $$
                begin
                  raise exception 'made to fail' using errcode = '53100';
                end $$
                """, """
                create or replace trigger fail_log before insert on access_log
                for each row execute function fail_log()
                """);
    }

    static void change(String statement) {
        run(statement);
    }

    static void failNoMore() {
        run("drop trigger if exists fail_signal on signal", "drop trigger if exists fail_log on access_log");
    }

    /** The signals that stand, for instance {@code LONG 2026-10-22}. */
    static String signals(Sandbox school, String pupilKey) {
        return ask(SIGNALS.formatted(school.schoolId(), pupilKey));
    }

    static void awaitSignals(Sandbox school, String pupilKey, String expected) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> signals(school, pupilKey).equals(expected));
    }

    static long announced(Sandbox school, String type) {
        return Long.parseLong(ask(ANNOUNCED.formatted(school.schoolId(), type)));
    }

    /** What this member said in each that was announced of a school, in the order in which it was done. */
    static List<String> announced(Sandbox school, String type, String member) {
        var values = ask(ANNOUNCED_MEMBER.formatted(member, school.schoolId(), type));
        return values.isEmpty() ? List.of() : List.of(values.split(","));
    }

    static String ask(String query) {
        try {
            var answer = RealParts.sql("school").ask(query);
            return answer == null ? "" : answer;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void run(String... statements) {
        try {
            RealParts.sql("school").run(statements);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
