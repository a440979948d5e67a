package nl.veerkracht.cases.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.veerkracht.cases.database.Database;
import nl.veerkracht.cases.enrolment.model.Enrolment;
import nl.veerkracht.contracts.roster.PersonEnrolmentEndedV1;
import nl.veerkracht.contracts.roster.PersonEnrolmentStartedV1;

/** Who is enrolled where; the latest word of the school stays, whichever comes in first. */
@ApplicationScoped
public class Enrolments {
    // In one order always: two replicas that hear of the same people wait for each other instead of locking up.
    private static final String TELL = """
            insert into enrolment as e (young_person_id, school_id, sector, municipality_code, mentor_ref, from_day,
                                        told_until, version)
            select * from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::uuid[], ?::date[], ?::date[],
                                 ?::timestamptz[]) as told (young_person_id, school_id)
            order by young_person_id, school_id
            on conflict (young_person_id, school_id) do update set
                sector = excluded.sector,
                municipality_code = excluded.municipality_code,
                mentor_ref = excluded.mentor_ref,
                from_day = excluded.from_day,
                told_until = excluded.told_until,
                version = excluded.version
            where e.version is null or excluded.version >= e.version
            """;
    private static final String END = """
            insert into enrolment as e (young_person_id, school_id, ended_day, ended_version)
            select * from unnest(?::uuid[], ?::text[], ?::date[], ?::timestamptz[]) as told (young_person_id, school_id)
            order by young_person_id, school_id
            on conflict (young_person_id, school_id) do update set
                ended_day = excluded.ended_day, ended_version = excluded.ended_version
            where e.ended_version is null or excluded.ended_version >= e.ended_version
            """;
    private static final String FIND = """
            select young_person_id, school_id, municipality_code, mentor_ref, from_day, until_day
            from enrolment where young_person_id = ?::uuid and school_id = ? and version is not null
            """;

    private static final String HOLD = """
            select school_id from enrolment where young_person_id = any(?::uuid[])
            order by young_person_id, school_id for update
            """;
    private static final String SCHOOLS = """
            select school_id from enrolment
            where young_person_id = ?::uuid and version is not null
              and from_day <= ?::date and (until_day is null or until_day >= ?::date)
            """;

    private final Database database;

    Enrolments(Database database) {
        this.database = database;
    }

    /** What a school said about one young person. */
    public record Word<T>(UUID youngPersonId, T said) {}

    private record Key(UUID youngPersonId, String schoolId) {}

    /** Takes what was told about enrolments, in one statement; of what was told at the same moment the last. */
    public void tell(Collection<Word<PersonEnrolmentStartedV1>> all) {
        var latest = latest(all, PersonEnrolmentStartedV1::schoolId, PersonEnrolmentStartedV1::version);
        if (latest.isEmpty()) {
            return;
        }
        database.statement(TELL)
                .column(latest, Word::youngPersonId)
                .column(latest, word -> word.said().schoolId())
                .column(latest, word -> word.said().sector())
                .column(latest, word -> word.said().municipalityCode())
                .column(latest, word -> word.said().mentorRef())
                .column(latest, word -> word.said().from())
                .column(latest, word -> word.said().until())
                .column(latest, word -> word.said().version())
                .run();
    }

    /** Takes what was told about their end, in one statement; also of an enrolment that we have yet to hear of. */
    public void end(Collection<Word<PersonEnrolmentEndedV1>> all) {
        var latest = latest(all, PersonEnrolmentEndedV1::schoolId, PersonEnrolmentEndedV1::version);
        if (latest.isEmpty()) {
            return;
        }
        database.statement(END)
                .column(latest, Word::youngPersonId)
                .column(latest, word -> word.said().schoolId())
                .column(latest, word -> word.said().until())
                .column(latest, word -> word.said().version())
                .run();
    }

    /** The enrolment of this young person at this school, whether it is, was or has yet to be. */
    public Optional<Enrolment> find(UUID youngPersonId, String schoolId) {
        return database
                .statement(FIND)
                .value(youngPersonId)
                .value(schoolId)
                .list(row -> new Enrolment(
                        row.id("young_person_id"),
                        row.text("school_id"),
                        row.text("municipality_code"),
                        row.optionalId("mentor_ref"),
                        row.day("from_day"),
                        row.optionalDay("until_day")))
                .stream()
                .findFirst();
    }

    /**
     * Keeps others from changing what is known of these young people until the transaction under way is over. Done before a
     * case is opened, by hand or by an event, so that of a case that opens and an enrolment that changes at one moment the
     * second knows of the first.
     */
    public void hold(Collection<UUID> youngPeople) {
        if (!youngPeople.isEmpty()) {
            database.statement(HOLD).values(youngPeople).list(row -> row.text("school_id"));
        }
    }

    /** The schools of which the young person is a pupil that day, as far as they told us. */
    public Set<String> schoolsOn(UUID youngPersonId, LocalDate day) {
        return Set.copyOf(database.statement(SCHOOLS)
                .value(youngPersonId)
                .value(day)
                .value(day)
                .list(row -> row.text("school_id")));
    }

    private static <T> List<Word<T>> latest(
            Collection<Word<T>> all, Function<T, String> school, Function<T, Instant> version) {
        Map<Key, Word<T>> latest = new LinkedHashMap<>();
        for (var word : all) {
            latest.merge(
                    new Key(word.youngPersonId(), school.apply(word.said())),
                    word,
                    (one, next) -> version.apply(next.said()).isBefore(version.apply(one.said())) ? one : next);
        }
        return List.copyOf(latest.values());
    }
}
