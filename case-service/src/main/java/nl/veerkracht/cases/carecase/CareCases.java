package nl.veerkracht.cases.carecase;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.veerkracht.cases.carecase.model.CareCase;
import nl.veerkracht.cases.carecase.model.CaseOpened;
import nl.veerkracht.cases.carecase.model.CaseStep;
import nl.veerkracht.cases.database.Database;

/** The cases; of a young person never more than one is open, whoever comes first. */
@ApplicationScoped
public class CareCases {
    // In one order always: two replicas that open for the same people wait for each other instead of locking up.
    private static final String OPEN = """
            insert into care_case (id, young_person_id, school_id, municipality_code, opened_on, status, step)
            select *, ?, ?
            from unnest(?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::date[])
                as opened (id, young_person_id, school_id, municipality_code, opened_on)
            order by young_person_id
            on conflict (young_person_id) where status = 'OPEN' do nothing
            returning id
            """;
    private static final String FIND_OPEN = """
            select young_person_id, id from care_case where young_person_id = any(?::uuid[]) and status = 'OPEN'
            """;
    private static final String OF_WHOM = "select young_person_id from care_case where id = ?::uuid";

    /** What a school told last counts, whichever school; of one moment that of the first of them. */
    private static final String FOLLOW_RESIDENCE = """
            with latest as (
                select distinct on (young_person_id) young_person_id, municipality_code
                from enrolment where young_person_id = any(?::uuid[]) and version is not null
                order by young_person_id, version desc, school_id)
            update care_case c set municipality_code = latest.municipality_code, version = c.version + 1
            from latest
            where c.young_person_id = latest.young_person_id and c.status = 'OPEN'
              and c.municipality_code <> latest.municipality_code
            returning c.id
            """;

    private final Database database;
    private final Rows rows;

    CareCases(Database database, Rows rows) {
        this.database = database;
        this.rows = rows;
    }

    @ApplicationScoped
    static class Rows implements PanacheRepositoryBase<CareCaseRow, UUID> {}

    /** Opens a case for everyone who has none open; the answer is those that were opened. */
    public List<CaseOpened> open(List<CaseOpened> wanted) {
        var opened = new HashSet<>(database.statement(OPEN)
                .value(CaseStep.FIRST.status())
                .value(CaseStep.FIRST)
                .column(wanted, CaseOpened::caseId)
                .column(wanted, CaseOpened::youngPersonId)
                .column(wanted, CaseOpened::schoolId)
                .column(wanted, CaseOpened::municipalityCode)
                .column(wanted, CaseOpened::on)
                .list(row -> row.id("id")));
        return wanted.stream().filter(one -> opened.contains(one.caseId())).toList();
    }

    /** The open case of each of these young people who has one. */
    public Map<UUID, UUID> openOf(Collection<UUID> youngPeople) {
        return database
                .statement(FIND_OPEN)
                .values(youngPeople)
                .list(row -> Map.entry(row.id("young_person_id"), row.id("id")))
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Lets the open cases of these young people follow where they live; the answer is those of who moved. */
    public List<UUID> followResidence(Collection<UUID> youngPeople) {
        return database.statement(FOLLOW_RESIDENCE).values(youngPeople).list(row -> row.id("id"));
    }

    /** Whom the case with this id is about. */
    public Optional<UUID> youngPersonOf(UUID id) {
        return database.statement(OF_WHOM).value(id).list(row -> row.id("young_person_id")).stream()
                .findFirst();
    }

    /** The case with this id, for a rule to decide on. */
    public Optional<CareCase> find(UUID id) {
        return rows.findByIdOptional(id).map(CareCaseRow::asModel);
    }
}
