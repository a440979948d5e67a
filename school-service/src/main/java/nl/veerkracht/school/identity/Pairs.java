package nl.veerkracht.school.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.kit.database.Column;
import nl.veerkracht.kit.database.Sets;
import nl.veerkracht.school.access.Reader;
import nl.veerkracht.school.roster.KnownPeople;
import org.jspecify.annotations.Nullable;

/** Which ids are of one young person, as it was said; in sets. */
@ApplicationScoped
class Pairs {
    /** Born on one day with much the same name; whose numbers both are known, are the same by that or are not. */
    private static final String LIKELY = """
            with known as materialized (%s)
            select one.young_person_id, other.young_person_id
            from known one
            join known other on other.birth_date = one.birth_date and other.young_person_id > one.young_person_id
            where similarity(one.searched_name, other.searched_name) >= 0.5
              and (one.national_number_hash is null or other.national_number_hash is null)
              and not exists (
                select from same_person s
                where s.first_id = one.young_person_id and s.second_id = other.young_person_id and s.ended_at is null)
              and (?::uuid is null or ?::uuid in (one.young_person_id, other.young_person_id))
            order by one.family_name, one.given_name, one.young_person_id, other.young_person_id
            limit ?
            """;

    private static final String DECIDED = """
            with known as not materialized (%s)
            select s.first_id, s.second_id, s.ground, s.reason, s.decided_at
            from same_person s
            join known one on one.young_person_id = s.first_id
            join known other on other.young_person_id = s.second_id
            where s.ended_at is null and (?::uuid is null or ?::uuid in (s.first_id, s.second_id)) and s.verdict = ?
            order by s.decided_at desc, s.id
            limit ?
            """;
    private static final String END = """
            update same_person set ended_at = ?, ended_by = ?
            where first_id = least(?::uuid, ?::uuid) and second_id = greatest(?::uuid, ?::uuid) and ended_at is null
              and verdict <> ?
            """;
    private static final String SAY = """
            insert into same_person (id, first_id, second_id, verdict, ground, reason, decided_at, decided_by,
                                     decided_for_kind, decided_for_identifier)
            values (gen_random_uuid(), least(?::uuid, ?::uuid), greatest(?::uuid, ?::uuid), ?, 'PERSON', ?, ?, ?, ?, ?)
            on conflict (first_id, second_id) where ended_at is null do nothing
            """;
    private static final String ONE_NUMBER = """
            insert into same_person (id, first_id, second_id, verdict, ground, decided_at)
            select gen_random_uuid(), pair.first_id, pair.second_id, 'SAME', 'NATIONAL_NUMBER', ?
            from (select distinct least(one.young_person_id, other.young_person_id) as first_id,
                         greatest(one.young_person_id, other.young_person_id) as second_id
                  from enrolment one
                  join enrolment other on other.national_number_hash = one.national_number_hash
                      and other.young_person_id <> one.young_person_id
                  where one.national_number_hash is not null and %s) pair
            on conflict (first_id, second_id) where ended_at is null do nothing
            """;
    private static final String OTHER_NUMBERS = """
            update same_person s set ended_at = ?
            from enrolment one, enrolment other
            where s.ended_at is null and s.ground = 'NATIONAL_NUMBER'
              and one.young_person_id = s.first_id and other.young_person_id = s.second_id
              and one.national_number_hash <> other.national_number_hash
              and (s.first_id = any(?::uuid[]) or s.second_id = any(?::uuid[]))
            """;

    private final Sets sets;

    Pairs(Sets sets) {
        this.sets = sets;
    }

    /** Of these people, those who look alike and about whom nothing was said. */
    List<Pair> likely(KnownPeople known, @Nullable UUID about, int most) {
        return sets.list(LIKELY.formatted(known.sql()), Pair::likely, known.and(about, about, most));
    }

    /** Of these people, those of whom it stands that they are one, or are not; the latest first. */
    List<Pair> decided(KnownPeople known, PairStatus status, @Nullable UUID about, int most) {
        return sets.list(DECIDED.formatted(known.sql()), Pair::decided, known.and(about, about, status.name(), most));
    }

    /** Somebody says how it is; what stood of the two before ends. {@code LIKELY} leaves it open again. */
    @Transactional(Transactional.TxType.MANDATORY)
    void say(UUID one, UUID other, PairStatus status, @Nullable String reason, Reader by, Instant now) {
        sets.change(END, now, by.account(), one, other, one, other, status.name());
        if (status != PairStatus.LIKELY) {
            sets.change(
                    SAY,
                    one,
                    other,
                    one,
                    other,
                    status.name(),
                    reason,
                    now,
                    by.account(),
                    by.organisationKind(),
                    by.organisationIdentifier());
        }
    }

    /** Of these people, the numbers link who is one; who turned out to have another number no longer. */
    @Transactional(Transactional.TxType.MANDATORY)
    void followNumbers(Collection<UUID> people, Instant now) {
        var ids = Column.of("uuid", people, id -> id);
        sets.change(OTHER_NUMBERS, now, ids, ids);
        sets.change(ONE_NUMBER.formatted("one.young_person_id = any(?::uuid[])"), now, ids);
    }

    /** The same of everybody who is not linked yet. */
    @Transactional(Transactional.TxType.MANDATORY)
    void followAllNumbers(Instant now) {
        sets.change(ONE_NUMBER.formatted("true"), now);
    }
}
