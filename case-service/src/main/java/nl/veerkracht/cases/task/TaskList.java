package nl.veerkracht.cases.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.veerkracht.cases.access.Access;
import nl.veerkracht.cases.access.Reader;
import nl.veerkracht.cases.database.Database;
import nl.veerkracht.cases.database.Statement;
import nl.veerkracht.cases.task.model.TaskKind;
import nl.veerkracht.cases.task.model.TaskStatus;
import org.jspecify.annotations.Nullable;

/** Reads tasks for whose they are, or for a school all of its cases; nobody else's task leaves the database. */
@ApplicationScoped
class TaskList {
    private static final String IN_ORDER = " %s order by t.due_on, t.id limit %d";
    /** What one has to do, and what one did for as long as one takes part. */
    private static final String OWN = """
            select t.* from unnest(?::text[]) as own (role) cross join lateral (
                select t.* from task t
                where t.owner_kind = ? and t.owner_identifier = ? and t.owner_role = own.role
                  and (t.status = 'OPEN' or
            """ + Access.organisationTakesPart("t.case_id") + ")" + IN_ORDER + ") as t";

    private static final String AT_SCHOOL = """
            select t.* from task t
            where t.school_id = ? and (not t.confidential or t.owner_kind = 'SCHOOL' and t.owner_identifier = t.school_id)
              and
            """ + Access.organisationTakesPart("t.case_id") + IN_ORDER;
    /** Of the few cases in which the school takes part though they are another's. */
    private static final String AS_GUEST = """
            select t.* from participation g join task t on t.case_id = g.case_id
            where g.guest and g.organisation_identifier = ?
              and (not t.confidential or t.owner_kind = 'SCHOOL' and t.owner_identifier = g.organisation_identifier)
              and
            """ + Access.organisationTakesPart("t.case_id") + IN_ORDER;
    /** The first in order of each, which an index gives: as much work for who has many tasks as for who has few. */
    private static final String PAGE = "select distinct on (t.due_on, t.id) t.* from (%s) as t" + IN_ORDER;

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
        var conditions = conditions(wanted);
        var oneMore = wanted.limit() + 1;
        var parts = reader.isSchoolStaff() ? List.of(AT_SCHOOL, AS_GUEST) : List.of(OWN);
        var all = parts.stream()
                .map(part -> "(" + part.formatted(conditions, oneMore) + ")")
                .collect(Collectors.joining(" union all "));
        var statement = database.statement(PAGE.formatted(all, "", oneMore));
        return (reader.isSchoolStaff()
                        ? fillSchool(fillSchool(statement, reader, wanted), reader, wanted)
                        : fillOwn(statement, reader, wanted))
                .list(TaskView::of);
    }

    private static Statement fillOwn(Statement statement, Reader reader, Wanted wanted) {
        var own = statement
                .values(reader.roles())
                .value(reader.viewer().organisationKind())
                .value(reader.viewer().organisationIdentifier());
        return fill(Access.fill(own, reader), wanted);
    }

    private static Statement fillSchool(Statement statement, Reader reader, Wanted wanted) {
        var school = statement.value(reader.viewer().organisationIdentifier());
        return fill(Access.fill(school, reader), wanted);
    }

    /** Only what is asked for: a condition that may be empty hides from the database what it could do quickly. */
    private static String conditions(Wanted wanted) {
        return (wanted.status() == null ? "" : " and t.status = ?")
                + (wanted.kind() == null ? "" : " and t.kind = ?")
                + (wanted.caseId() == null ? "" : " and t.case_id = ?::uuid")
                + (wanted.cursor().isEmpty() ? "" : " and (t.due_on, t.id) > (?::date, ?::uuid)");
    }

    private static Statement fill(Statement statement, Wanted wanted) {
        Stream.of(wanted.status(), wanted.kind(), wanted.caseId())
                .filter(Objects::nonNull)
                .forEach(statement::value);
        wanted.cursor().forEach(statement::value);
        return statement;
    }
}
