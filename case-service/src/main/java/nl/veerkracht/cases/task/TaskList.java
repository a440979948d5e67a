package nl.veerkracht.cases.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.cases.access.Access;
import nl.veerkracht.cases.access.Reader;
import nl.veerkracht.cases.database.Database;
import nl.veerkracht.cases.task.model.TaskKind;
import nl.veerkracht.cases.task.model.TaskStatus;
import org.jspecify.annotations.Nullable;

/** Reads tasks for whose they are, and for the school; nobody else's task leaves the database. */
@ApplicationScoped
class TaskList {
    private static final String PAGE = """
            select t.*, c.school_id
            from task t join care_case c on c.id = t.case_id
            where (t.owner_kind = ? and t.owner_identifier = ? and t.owner_role = any(?::text[])
                   or ?::boolean and %s)
              and (?::text is null or t.status = ?)
              and (?::text is null or t.kind = ?)
              and (?::uuid is null or t.case_id = ?::uuid)
              and (?::date is null or (t.due_on, t.id) > (?::date, ?::uuid))
            order by t.due_on, t.id
            limit ?::int
            """.formatted(Access.READER_TAKES_PART);

    private final Database database;

    TaskList(Database database) {
        this.database = database;
    }

    /** What is asked for; an empty cursor asks for the first page. */
    record Wanted(
            @Nullable TaskStatus status,
            @Nullable TaskKind kind,
            @Nullable UUID caseId,
            List<String> cursor,
            int limit) {}

    /** One row more than fits on the page, if there is one. */
    List<TaskView> page(Reader reader, Wanted wanted) {
        var day = wanted.cursor().isEmpty() ? null : wanted.cursor().get(0);
        var id = wanted.cursor().isEmpty() ? null : wanted.cursor().get(1);
        var ownOrSchools = database.statement(PAGE)
                .value(reader.viewer().organisationKind())
                .value(reader.viewer().organisationIdentifier())
                .values(reader.roles())
                .value(reader.isSchoolStaff());
        return Access.fill(ownOrSchools, reader)
                .value(wanted.status())
                .value(wanted.status())
                .value(wanted.kind())
                .value(wanted.kind())
                .value(wanted.caseId())
                .value(wanted.caseId())
                .value(day)
                .value(day)
                .value(id)
                .value(wanted.limit() + 1)
                .list(TaskView::of);
    }
}
