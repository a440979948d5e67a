package nl.veerkracht.cases.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.veerkracht.cases.database.Answer;
import nl.veerkracht.cases.database.Database;
import nl.veerkracht.contracts.access.Consent;
import nl.veerkracht.contracts.access.DataClass;
import nl.veerkracht.contracts.access.PersonFacts;
import nl.veerkracht.contracts.access.Recipient;
import nl.veerkracht.contracts.access.Relative;
import nl.veerkracht.contracts.access.Relative.Relation;
import org.jspecify.annotations.Nullable;

/** What the policy has to know of the family: who belongs to it, how old the young person is, and what they agreed to. */
@ApplicationScoped
public class FamilyFacts {
    private static final String RELATIVES = """
            select r.young_person_id, r.id, r.relation, r.account, r.has_custody, b.birth_date
            from relative r left join birth_date b on b.young_person_id = r.young_person_id
            where r.young_person_id = any(?::uuid[]) and r.removed_at is null
            """;
    private static final String CONSENTS = """
            select c.class, c.recipient_kind, c.recipient_identifier, c.from_day, c.until_day,
                   (select string_agg(a.relative_id::text, ',') from consent_answer a
                    where a.consent_id = c.id and a.agreed) as given_by
            from consent c
            where c.young_person_id = ?::uuid and c.ending is null and c.until_day > ?::date
            """;

    private final Database database;

    FamilyFacts(Database database) {
        this.database = database;
    }

    private record Known(
            UUID youngPersonId, Relative relative, @Nullable LocalDate birthDate) {}

    /** Of each of these young people of whom a family is known, who decides; without what they agreed to. */
    public Map<UUID, PersonFacts> of(Collection<UUID> youngPeople) {
        return known(youngPeople).entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, family -> withFamily(PersonFacts.NONE, family.getValue(), Set.of())));
    }

    /** The same facts with those of the family; of most young people nobody of it is known. */
    PersonFacts addTo(PersonFacts facts, UUID youngPersonId, LocalDate today) {
        var known = known(List.of(youngPersonId)).get(youngPersonId);
        if (known == null) {
            return facts;
        }
        var consents =
                database.statement(CONSENTS).value(youngPersonId).value(today).list(FamilyFacts::consent);
        return withFamily(facts, known, new HashSet<>(consents));
    }

    private Map<UUID, List<Known>> known(Collection<UUID> youngPeople) {
        return database.statement(RELATIVES).values(youngPeople).list(FamilyFacts::relative).stream()
                .collect(Collectors.groupingBy(Known::youngPersonId));
    }

    private static PersonFacts withFamily(PersonFacts facts, List<Known> known, Set<Consent> consents) {
        return facts.withFamily(
                known.get(0).birthDate(), known.stream().map(Known::relative).collect(Collectors.toSet()), consents);
    }

    private static Known relative(Answer row) throws SQLException {
        var relative = new Relative(
                row.id("id"),
                Relation.valueOf(row.text("relation")),
                row.optionalText("account"),
                row.flag("has_custody"));
        return new Known(row.id("young_person_id"), relative, row.optionalDay("birth_date"));
    }

    private static Consent consent(Answer row) throws SQLException {
        return new Consent(
                DataClass.valueOf(row.text("class")),
                new Recipient(row.text("recipient_kind"), row.text("recipient_identifier")),
                row.day("from_day"),
                row.day("until_day"),
                row.ids("given_by"));
    }
}
