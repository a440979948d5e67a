package nl.veerkracht.cases;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.dev.RealParts;

/** Looks into the database of the service, as the role that the service itself has. */
public final class CasesDatabase {
    private static final String REMEMBER = """
            create table if not exists announced (n bigserial primary key, subject text, type text, event jsonb);
            create or replace function remember() returns trigger language plpgsql as $$
            begin
                insert into announced (subject, type, event)
                values (new.subject, new.event::jsonb ->> 'type', new.event::jsonb);
                return null;
            end $$;
            create or replace trigger remember after insert on outbox for each row execute function remember();
            """;

    private CasesDatabase() {}

    /** From now on what is announced can be read back, though the outbox empties itself. */
    public static void rememberAnnouncements() {
        run(REMEMBER);
    }

    public static void run(String sql) {
        try {
            RealParts.sql("cases").run(sql);
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    public static String ask(String sql, Object... values) {
        try {
            return String.valueOf(RealParts.sql("cases").ask(sql.formatted(values)));
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    public static int count(String from, Object... values) {
        return Integer.parseInt(ask("select count(*) from " + from, values));
    }

    /** All values of one column, in order. */
    public static List<String> column(String expression, String from, Object... values) {
        var all = ask("select coalesce(string_agg((%s)::text, ';'), '') from %s"
                .formatted(expression, from.formatted(values)));
        return all.isEmpty() ? List.of() : List.of(all.split(";"));
    }

    /** The kinds of the entries on the timeline of a young person, oldest first. */
    public static List<String> timelineOf(UUID youngPersonId) {
        return column(
                "kind",
                "(select kind from timeline_entry where young_person_id = '%s'"
                        + " order by happened_on, heard_at, place, id) e",
                youngPersonId);
    }

    /** The types of what was announced about a young person, in order. */
    public static List<String> announcedAbout(UUID youngPersonId) {
        return column("type", "(select type from announced where subject = '%s' order by n) a", youngPersonId);
    }

    public static UUID openCaseOf(UUID youngPersonId) {
        return UUID.fromString(
                ask("select id from care_case where young_person_id = '%s' and status = 'OPEN'", youngPersonId));
    }
}
