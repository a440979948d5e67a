package nl.veerkracht.cases.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.veerkracht.cases.database.Answer;
import nl.veerkracht.cases.database.Database;
import nl.veerkracht.cases.database.RowGuard;
import nl.veerkracht.cases.plan.model.By;
import nl.veerkracht.cases.plan.model.Goal;
import nl.veerkracht.cases.plan.model.Plan;
import nl.veerkracht.cases.plan.model.PlanAgreed;
import nl.veerkracht.cases.plan.model.PlanCase;
import nl.veerkracht.cases.plan.model.Week;
import nl.veerkracht.contracts.access.DataClass;
import nl.veerkracht.kit.cloudevents.EventJson;

/** The plans of cases, each version of them for good; the database refuses to change one. */
@ApplicationScoped
class Plans {
    private static final String OF_CASE = """
            select id, young_person_id, school_id, status = 'OPEN' as is_open from care_case where id = ?::uuid
            """;
    private static final String ADD = """
            insert into plan_version (id, case_id, young_person_id, version, goals, helped_before, protective_factors,
                                      concerns, schedule, review_on, by_kind, by_identifier, by_account, agreed_on,
                                      agreed_at)
            values (?::uuid, ?::uuid, ?::uuid, ?::int, ?::jsonb, ?, ?, ?, ?::jsonb, ?::date, ?, ?, ?, ?::date,
                    ?::timestamptz)
            on conflict (case_id, version) do nothing
            """;
    private static final String AS_OF = """
            select * from plan_version where case_id = ?::uuid and agreed_on <= ?::date order by version desc limit 1
            """;
    private static final String LATEST = """
            select * from plan_version where case_id = ?::uuid order by version desc limit 1
            """;
    private static final TypeReference<List<Goal>> GOALS = new TypeReference<>() {};
    private static final TypeReference<List<Week>> WEEKS = new TypeReference<>() {};

    private final Database database;
    private final RowGuard guard;

    Plans(Database database, RowGuard guard) {
        this.database = database;
        this.guard = guard;
    }

    /** The case with this id, as far as plans have to do with it. */
    Optional<PlanCase> caseOf(UUID caseId) {
        return database
                .statement(OF_CASE)
                .value(caseId)
                .list(row -> new PlanCase(
                        row.id("id"), row.id("young_person_id"), row.text("school_id"), row.flag("is_open")))
                .stream()
                .findFirst();
    }

    /** The plan as it stands, for who writes the next. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<PlanAgreed> latest(UUID caseId) {
        guard.openForWriting();
        return database.statement(LATEST).value(caseId).list(Plans::plan).stream()
                .findFirst();
    }

    /** The plan as it was at the end of this day, for somebody who is shown it. */
    @Transactional
    public Optional<PlanAgreed> asOf(UUID caseId, UUID youngPersonId, LocalDate day) {
        guard.open(youngPersonId, Set.of(DataClass.PLAN));
        return database.statement(AS_OF).value(caseId).value(day).list(Plans::plan).stream()
                .findFirst();
    }

    /** @return whether it was added; not so when somebody else agreed on this version first */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean add(PlanAgreed agreed, LocalDate today) {
        guard.openForWriting();
        var plan = agreed.plan();
        var by = agreed.by();
        return database.statement(ADD)
                        .value(agreed.id())
                        .value(agreed.caseId())
                        .value(agreed.youngPersonId())
                        .value(agreed.version())
                        .value(json(plan.goals()))
                        .value(plan.helpedBefore())
                        .value(plan.protectiveFactors())
                        .value(plan.concerns())
                        .value(json(plan.schedule()))
                        .value(plan.reviewOn())
                        .value(by.kind())
                        .value(by.identifier())
                        .value(by.account())
                        .value(today)
                        .value(by.at())
                        .run()
                > 0;
    }

    private static PlanAgreed plan(Answer row) throws SQLException {
        return new PlanAgreed(
                row.id("id"),
                row.id("case_id"),
                row.id("young_person_id"),
                row.number("version"),
                new Plan(
                        read(row.text("goals"), GOALS),
                        row.optionalText("helped_before"),
                        row.optionalText("protective_factors"),
                        row.optionalText("concerns"),
                        read(row.text("schedule"), WEEKS),
                        row.day("review_on")),
                new By(
                        row.text("by_kind"),
                        row.text("by_identifier"),
                        row.text("by_account"),
                        row.moment("agreed_at")));
    }

    private static String json(Collection<?> parts) {
        try {
            return EventJson.MAPPER.writeValueAsString(parts);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a part of a plan cannot be written as JSON", impossible);
        }
    }

    private static <T> T read(String json, TypeReference<T> type) {
        try {
            return EventJson.MAPPER.readValue(json, type);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a part of a stored plan cannot be read");
        }
    }
}
