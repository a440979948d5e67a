package nl.veerkracht.school.heartbeat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.veerkracht.kit.database.Column;
import nl.veerkracht.kit.database.Sets;

/** The school days of which it was told that nothing was heard, each once, whichever replica looks and however often. */
@ApplicationScoped
class Silences {
    private static final String CLAIM = """
            insert into feed_silence (school_id, day, told_at)
            select due.school_id, due.day, ? from unnest(?::text[], ?::date[]) as due (school_id, day)
            where not exists (select from feed_day d where d.school_id = due.school_id and d.day = due.day)
            on conflict do nothing
            returning school_id, day
            """;
    // A word about the silent day itself counts more than one about a day after it, whichever comes in first.
    private static final String HEARD_AGAIN = """
            update feed_silence silent set heard_of = heard.day
            from (
                select s.school_id, s.day as silent_day,
                    (select min(d.day) from feed_day d where d.school_id = s.school_id and d.day >= s.day) as day
                from feed_silence s where s.day >= ?::date and s.heard_of is distinct from s.day) heard
            where silent.school_id = heard.school_id and silent.day = heard.silent_day
              and heard.day is distinct from silent.heard_of
            returning silent.school_id, silent.heard_of
            """;
    private static final int LONGEST_BREAK = 100;

    private final Sets sets;

    Silences(Sets sets) {
        this.sets = sets;
    }

    /** A school day of one school. */
    record SchoolDay(String schoolId, LocalDate day) {}

    /** Those of these days of which nothing was heard, and of which that was not told before. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<SchoolDay> claim(List<SchoolDay> due, Instant now) {
        return sets.list(
                CLAIM,
                Silences::read,
                now,
                Column.text(due, SchoolDay::schoolId),
                Column.of("date", due, SchoolDay::day));
    }

    /** The days that were heard of since, of schools that were silent: each once, though several silent days end with it. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<SchoolDay> heardAgain(LocalDate today) {
        return sets.list(HEARD_AGAIN, Silences::read, today.minusDays(LONGEST_BREAK)).stream()
                .distinct()
                .toList();
    }

    private static SchoolDay read(ResultSet row) throws SQLException {
        return new SchoolDay(row.getString(1), row.getObject(2, LocalDate.class));
    }
}
