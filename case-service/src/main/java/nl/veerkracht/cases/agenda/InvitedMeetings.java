package nl.veerkracht.cases.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.veerkracht.cases.database.Answer;
import nl.veerkracht.cases.database.Database;
import nl.veerkracht.cases.database.RowGuard;
import nl.veerkracht.contracts.access.DataClass;
import org.jspecify.annotations.Nullable;

/** Reads the meetings that stand behind invitations, for who is shown what is agreed about these young people. */
@ApplicationScoped
class InvitedMeetings {
    /** What was held on another day, or moved to one, is no appointment any more. */
    private static final String OF_TASKS = """
            select i.task_id, m.id, to_char(m.at_time, 'HH24:MI') as hour, m.place,
                   r.held_on is null and (m.called_off or coalesce(c.closed_on < m.on_day, false)) as cancelled
            from meeting_task i
            join task t on t.id = i.task_id
            join meeting_now m on m.id = i.meeting_id and m.on_day = t.due_on
            join care_case c on c.id = m.case_id
            left join meeting_minutes r on r.meeting_id = m.id
            where i.task_id = any(?::uuid[]) and (r.held_on is null or r.held_on = m.on_day)
              and (t.outcome is distinct from 'NOT_NEEDED' or m.called_off or c.closed_on is not null)
            """;

    private final Database database;
    private final RowGuard guard;

    /** A meeting, by the task to be there. */
    record Invited(
            UUID taskId,
            UUID id,
            @Nullable String time,
            @Nullable String place,
            boolean cancelled) {

        static Invited of(Answer row) throws SQLException {
            return new Invited(
                    row.id("task_id"),
                    row.id("id"),
                    row.optionalText("hour"),
                    row.optionalText("place"),
                    row.flag("cancelled"));
        }

        /** Where it is may be somebody's home. */
        @Override
        public String toString() {
            return "Invited " + id;
        }
    }

    InvitedMeetings(Database database, RowGuard guard) {
        this.database = database;
        this.guard = guard;
    }

    @Transactional
    Map<UUID, Invited> byTask(List<AgendaTask> tasks, Collection<UUID> shown) {
        if (shown.isEmpty()) {
            return Map.of();
        }
        guard.open(shown, DataClass.PLAN);
        return database.statement(OF_TASKS).column(tasks, AgendaTask::id).list(Invited::of).stream()
                .collect(Collectors.toUnmodifiableMap(Invited::taskId, Function.identity()));
    }
}
