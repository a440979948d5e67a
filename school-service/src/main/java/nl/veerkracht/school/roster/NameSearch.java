package nl.veerkracht.school.roster;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.database.Sets;
import nl.veerkracht.school.access.Reader;

/**
 * Finds young people by what somebody remembers of their name: the beginning of each word, with or without diacritics, and of
 * words of more than three letters also with a typing error or two. It looks only among {@link KnownPeople}, in one statement,
 * and an emergency opens nothing here. What was searched for is in no log.
 */
@ApplicationScoped
public class NameSearch {
    static final int MOST = 20;

    /** Every word must be found; who has more of them as typed comes first. */
    static final String SEARCH = """
            with known as (%%s),
            asked as materialized (
                select word from unnest(string_to_array(trim(searchable(?)), ' ')) as word where word <> '' limit 8)
            select k.young_person_id from known k
            cross join lateral (
                select bool_and(h.begins or h.alike >= 0.4 or h.mistyped) as every, count(*) filter (where h.begins) as begins,
                       sum(h.alike) as alike
                from (select k.searched_name like '%%%% ' || a.word || '%%%%' as begins,
                             case when char_length(a.word) > 3
                                  then word_similarity(a.word, k.searched_name) else 0 end as alike,
                             exists (
                                 select from unnest(string_to_array(trim(k.searched_name), ' ')) as own
                                 where char_length(a.word) > 3
                                   and levenshtein_less_equal(a.word, left(own, 100), 2)
                                       <= case when char_length(a.word) > 4 then 2 else 1 end) as mistyped
                      from asked a) as h) as hit
            where hit.every
            order by hit.begins desc, hit.alike desc, k.family_name, k.given_name, k.young_person_id
            limit %d
            """.formatted(MOST);

    private final Sets sets;
    private final People people;
    private final BusinessClock clock;

    NameSearch(Sets sets, People people, BusinessClock clock) {
        this.sets = sets;
        this.people = people;
        this.clock = clock;
    }

    /** Those whom it could be, the likeliest first; nobody for who knows young people in no such way, as the family does. */
    List<Person> run(Reader reader, String name) {
        return KnownPeople.of(reader, clock.today())
                .map(known -> people.found(reader, ids(known, name)))
                .orElse(List.of());
    }

    private List<UUID> ids(KnownPeople known, String name) {
        return sets.list(SEARCH.formatted(known.sql()), row -> row.getObject(1, UUID.class), known.and(name));
    }
}
