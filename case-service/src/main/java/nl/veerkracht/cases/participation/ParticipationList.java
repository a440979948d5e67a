package nl.veerkracht.cases.participation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.cases.access.Access;
import nl.veerkracht.cases.database.Database;
import nl.veerkracht.contracts.access.DataClass;
import nl.veerkracht.kit.actor.Actor;

/** Reads who takes part in a case, for who knows the case; why they do, for who may read of what was agreed on. */
@ApplicationScoped
public class ParticipationList {
    private static final String ALL = """
            select p.*, o.name as organisation_name
            from participation p
            left join organisation o on o.kind = p.organisation_kind and o.identifier = p.organisation_identifier
            where p.case_id = ?::uuid order by p.from_day nulls last, p.id
            """;

    private static final String SOMEBODY_ELSE = "";

    private final Database database;
    private final Access access;

    ParticipationList(Database database, Access access) {
        this.database = database;
        this.access = access;
    }

    /** @throws nl.veerkracht.kit.problem.UnknownResource for who does not know the case */
    public List<ParticipationView> of(UUID caseId, Actor actor) {
        var reader = access.whoKnowsCase(caseId, actor);
        var inWords = access.decide(reader, DataClass.PLAN.recordedBy(SOMEBODY_ELSE), access.aboutCase(caseId))
                .isFull();
        return database.statement(ALL).value(caseId).list(row -> ParticipationView.of(row, reader.today(), inWords));
    }
}
