package nl.veerkracht.school.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.database.Column;
import nl.veerkracht.kit.database.Sets;

/**
 * Finds who vanished from the roster of a school without an end, and makes each a question to the school: nobody is taken to
 * have left, or to be there, because a list is silent about them. Three statements, however long the roster.
 */
@ApplicationScoped
public class Vanished {
    private static final String BEGIN = """
            insert into full_roster as f (school_id, told_at) values (?, ?)
            on conflict (school_id) do update set told_at = excluded.told_at where f.told_at < excluded.told_at
            """;
    private static final String SEEN_AGAIN = """
            update roster_question q set answer = 'SEEN_AGAIN', answered_at = ?
            where q.school_id = ? and q.answer is null
              and (q.pupil_key = any(?::text[])
                or exists (
                    select from enrolment e
                    where e.school_id = q.school_id and e.pupil_key = q.pupil_key and e.last_day is not null))
            """;
    // Who was told of after the roster was made cannot be missed in it, and who said "still here" is not asked at once
    // again.
    private static final String ASK = """
            insert into roster_question (id, school_id, pupil_key, young_person_id, asked_at, roster_at)
            select gen_random_uuid(), e.school_id, e.pupil_key, e.young_person_id, ?, ?
            from enrolment e
            where e.school_id = ? and e.told_at < ? and e.from_day <= ?::date and e.last_day is null
              and e.pupil_key <> all(?::text[])
              and not exists (
                select from roster_question q
                where q.school_id = e.school_id and q.pupil_key = e.pupil_key
                  and q.answer = 'STILL_HERE' and q.answered_at > ?)
            on conflict do nothing
            """;
    private static final Duration NOT_ASKED_AGAIN = Duration.ofDays(30);

    private final Sets sets;
    private final BusinessClock clock;

    Vanished(Sets sets, BusinessClock clock) {
        this.sets = sets;
        this.clock = clock;
    }

    /**
     * Asks about who is not among all the pupils of a school, and no longer about who is; part of the transaction that takes
     * the roster in. The same roster again, or an older one, has no effect.
     *
     * @param told the moment of the roster
     * @param pupilKeys all of them
     * @return how many questions there are now that were not there before
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public int among(String schoolId, Instant told, Collection<String> pupilKeys) {
        if (sets.change(BEGIN, schoolId, told) == 0) {
            return 0;
        }
        var now = clock.instant();
        var keys = Column.text(pupilKeys, key -> key);
        sets.change(SEEN_AGAIN, now, schoolId, keys);
        return sets.change(ASK, now, told, schoolId, told, clock.today(), keys, now.minus(NOT_ASKED_AGAIN));
    }
}
