package nl.veerkracht.cases.step;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.veerkracht.cases.carecase.model.Arrow;
import nl.veerkracht.cases.carecase.model.CaseStep;
import nl.veerkracht.cases.carecase.model.StepField;
import nl.veerkracht.cases.carecase.model.StepTaken;
import nl.veerkracht.cases.carecase.model.StepTaken.By;
import nl.veerkracht.cases.database.Answer;
import nl.veerkracht.cases.database.Database;
import nl.veerkracht.cases.database.RowGuard;
import nl.veerkracht.contracts.access.DataClass;
import nl.veerkracht.kit.cloudevents.EventJson;

/** Every step a case took; only added to. */
@ApplicationScoped
public class StepsTaken {
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};
    private static final String ADD = """
            insert into step_taken (id, case_id, young_person_id, from_step, to_step, class, account, organisation_kind,
                                    organisation_identifier, happened_on, recorded_at, record)
            select * from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                                 ?::text[], ?::date[], ?::timestamptz[], ?::jsonb[])
            """;
    private static final String OF_CASE = """
            select * from step_taken where case_id = ?::uuid and class = any(?::text[]) order by recorded_at, id
            """;
    private static final String CONSULTS = """
            select count(*) as times from step_taken
            where case_id = ?::uuid and to_step = 'CONSULT' and recorded_at >= (
                select max(recorded_at) from step_taken where case_id = ?::uuid and to_step = 'CONSULT' and from_step <> to_step)
            """;

    private final Database database;
    private final RowGuard guard;

    StepsTaken(Database database, RowGuard guard) {
        this.database = database;
        this.guard = guard;
    }

    public void add(List<StepTaken> taken) {
        database.statement(ADD)
                .column(taken, StepTaken::id)
                .column(taken, StepTaken::caseId)
                .column(taken, StepTaken::youngPersonId)
                .column(taken, one -> one.arrow().from())
                .column(taken, one -> one.arrow().to())
                .column(taken, one -> classOf(one.arrow()))
                .column(taken, one -> one.by().account())
                .column(taken, one -> one.by().organisationKind())
                .column(taken, one -> one.by().organisationIdentifier())
                .column(taken, StepTaken::happenedOn)
                .column(taken, StepTaken::recordedAt)
                .column(taken, one -> json(one.record()))
                .run();
    }

    /** In order, those of which the policy opened the class for who reads. */
    @Transactional
    public List<StepTaken> of(UUID caseId, UUID youngPersonId, Collection<DataClass> opened) {
        guard.open(youngPersonId, opened);
        return database.statement(OF_CASE).value(caseId).values(opened).list(StepsTaken::step);
    }

    /** How often the young person was invited to the youth physician since the case last came there. */
    @Transactional(Transactional.TxType.MANDATORY)
    public int invitationsToConsult(UUID caseId) {
        guard.openForWriting();
        return database.statement(CONSULTS).value(caseId).value(caseId).list(row -> row.number("times")).stream()
                .findFirst()
                .orElse(0);
    }

    /** What has to do with the youth physician is of that class, there and on the way back; a closing is everybody's to see. */
    static DataClass classOf(Arrow arrow) {
        var to = arrow.to();
        return to != CaseStep.CLOSED && arrow.from().dataClass() == DataClass.CONSULT
                ? DataClass.CONSULT
                : to.dataClass();
    }

    private static StepTaken step(Answer row) throws SQLException {
        var from = CaseStep.valueOf(row.text("from_step"));
        var to = CaseStep.valueOf(row.text("to_step"));
        return new StepTaken(
                row.id("id"),
                row.id("case_id"),
                row.id("young_person_id"),
                Arrow.between(from, to).orElseThrow(() -> new IllegalStateException("a step along no arrow")),
                new By(row.optionalText("account"), row.text("organisation_kind"), row.text("organisation_identifier")),
                row.day("happened_on"),
                row.moment("recorded_at"),
                record(row.text("record")));
    }

    private static String json(Map<StepField, String> record) {
        try {
            return EventJson.MAPPER.writeValueAsString(new TreeMap<>(record));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a record cannot be written as JSON", impossible);
        }
    }

    private static Map<StepField, String> record(String json) {
        try {
            var record = new EnumMap<StepField, String>(StepField.class);
            EventJson.MAPPER
                    .readValue(json, TEXTS)
                    .forEach((name, value) -> record.put(StepField.valueOf(name), value));
            return record;
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a stored record cannot be read", impossible);
        }
    }
}
