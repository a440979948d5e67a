package nl.veerkracht.cases.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.veerkracht.cases.database.Answer;
import nl.veerkracht.cases.database.Database;
import nl.veerkracht.cases.database.RowGuard;
import nl.veerkracht.cases.meeting.model.Meeting;
import nl.veerkracht.cases.meeting.model.MeetingAnswer;
import nl.veerkracht.cases.plan.model.By;
import nl.veerkracht.contracts.access.DataClass;

/** Who agrees with what was recorded of meetings, and who does not; only added to. */
@ApplicationScoped
class MeetingAnswers {
    private static final String ADD = """
            insert into meeting_answer (id, meeting_id, young_person_id, agreed, objection, relation, by_kind,
                                        by_identifier, by_account, answered_at)
            values (?::uuid, ?::uuid, ?::uuid, ?::boolean, ?, ?, ?, ?, ?, ?::timestamptz)
            """;
    private static final String IN_ORDER = """
            select * from meeting_answer where meeting_id = ?::uuid order by answered_at, id
            """;

    private final Database database;
    private final RowGuard guard;

    MeetingAnswers(Database database, RowGuard guard) {
        this.database = database;
        this.guard = guard;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void add(MeetingAnswer answer, Meeting of) {
        database.statement(ADD)
                .value(answer.id())
                .value(of.id())
                .value(of.youngPersonId())
                .value(answer.agreed())
                .value(answer.objection())
                .value(answer.relation())
                .value(answer.by().kind())
                .value(answer.by().identifier())
                .value(answer.by().account())
                .value(answer.by().at())
                .run();
    }

    /** In the order in which they were given, for somebody who is shown what is agreed. */
    @Transactional
    public List<MeetingAnswer> of(UUID meetingId, UUID youngPersonId) {
        guard.open(youngPersonId, Set.of(DataClass.PLAN));
        return database.statement(IN_ORDER).value(meetingId).list(MeetingAnswers::answer);
    }

    private static MeetingAnswer answer(Answer row) throws SQLException {
        return new MeetingAnswer(
                row.id("id"),
                row.optionalText("objection"),
                row.optionalText("relation"),
                new By(
                        row.text("by_kind"),
                        row.text("by_identifier"),
                        row.text("by_account"),
                        row.moment("answered_at")));
    }
}
