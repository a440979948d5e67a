package nl.veerkracht.cases.agenda;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import nl.veerkracht.cases.database.Answer;
import nl.veerkracht.cases.task.model.TaskKind;

/** A task that stands for an appointment. */
record AgendaTask(UUID id, UUID caseId, UUID youngPersonId, TaskKind kind, LocalDate dueOn) {

    static AgendaTask of(Answer row) throws SQLException {
        return new AgendaTask(
                row.id("id"),
                row.id("case_id"),
                row.id("young_person_id"),
                TaskKind.valueOf(row.text("kind")),
                row.day("due_on"));
    }

    boolean isMeeting() {
        return kind == TaskKind.ATTEND_MEETING;
    }
}
