package nl.veerkracht.cases.carecase;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.veerkracht.cases.carecase.model.CareCase;
import nl.veerkracht.cases.carecase.model.CaseOpened;
import nl.veerkracht.cases.carecase.model.CaseStatus;
import nl.veerkracht.cases.carecase.model.CaseStep;
import nl.veerkracht.cases.carecase.model.StepField;
import nl.veerkracht.cases.carecase.model.StepTaken;
import nl.veerkracht.cases.database.Database;
import nl.veerkracht.cases.refusal.ChangedMeanwhile;
import nl.veerkracht.contracts.access.DataClass;

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

    /** What a reader without sight of the youth physician is shown, stays what it was while the physician is at work. */
    private static final String MOVE = """
            update care_case set step = ?, status = ?,
                step_apart = case when ?::boolean then coalesce(step_apart, step) end,
                referred_on = coalesce(referred_on, ?::date), closed_on = ?::date, closed_as = ?,
                version = version + 1
            where id = ?::uuid and step = ?
            returning id
            """;

    private static final String IN_STEP = "select id from care_case where step = ? and id = any(?::uuid[])";
    private static final String SHOWN = """
            select case when ?::boolean then step else coalesce(step_apart, step) end as step
            from care_case where id = ?::uuid
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

    /** The case with this id, kept to the transaction under way: of two who want to move it the second sees where it is then. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<CareCase> hold(UUID id) {
        return rows.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).map(CareCaseRow::asModel);
    }

    /** @throws ChangedMeanwhile when the case is in another step by now */
    public void save(StepTaken because) {
        var to = because.arrow().to();
        var isClosed = to.status() == CaseStatus.CLOSED;
        var moved = database.statement(MOVE)
                .value(to)
                .value(to.status())
                .value(to.dataClass() == DataClass.CONSULT)
                .value(to == CaseStep.REFERRAL ? because.happenedOn() : null)
                .value(isClosed ? because.happenedOn() : null)
                .value(because.recorded(StepField.OUTCOME).orElse(null))
                .value(because.caseId())
                .value(because.arrow().from())
                .list(row -> row.id("id"));
        if (moved.isEmpty()) {
            throw new ChangedMeanwhile();
        }
    }

    /** The step that is shown of a case: to who may not know of the youth physician the one before that. */
    public String shownStep(UUID id, boolean seesConsult) {
        return database.statement(SHOWN)
                .value(seesConsult)
                .value(id)
                .list(row -> row.text("step"))
                .get(0);
    }

    /** Those of these cases that are in this step. */
    public List<UUID> in(CaseStep step, Collection<UUID> ids) {
        return database.statement(IN_STEP).value(step).values(ids).list(row -> row.id("id"));
    }
}
