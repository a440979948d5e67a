package nl.veerkracht.cases.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.veerkracht.cases.access.Access;
import nl.veerkracht.cases.access.Reader;
import nl.veerkracht.cases.database.Database;
import nl.veerkracht.cases.database.Statement;
import nl.veerkracht.cases.task.model.ExtensionRule;
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
    private final ExtensionRule rule;

    TaskList(Database database, ExtensionRule rule) {
        this.database = database;
        this.rule = rule;
    }

    /**
     * What is asked for; an empty cursor asks for the first page.
     *
     * @param id the one task, if only that is asked for
     * @param late only what should have been done before today
     */
    record Wanted(
            @Nullable UUID id,
            @Nullable TaskStatus status,
            @Nullable TaskKind kind,
            @Nullable UUID caseId,
            boolean late,
            List<String> cursor,
            int limit) {}

    /** The task with this id, if it is on the reader's list. */
    Optional<TaskView> one(Reader reader, UUID id) {
        return page(reader, new Wanted(id, null, null, null, false, List.of(), 1)).stream()
                .findFirst();
    }

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
                .list(row -> TaskView.of(row, rule, reader.today()));
    }

    private static Statement fillOwn(Statement statement, Reader reader, Wanted wanted) {
        var own = statement
                .values(reader.roles())
                .value(reader.viewer().organisationKind())
                .value(reader.viewer().organisationIdentifier());
        return fill(Access.fill(own, reader), wanted, reader);
    }

    private static Statement fillSchool(Statement statement, Reader reader, Wanted wanted) {
        var school = statement.value(reader.viewer().organisationIdentifier());
        return fill(Access.fill(school, reader), wanted, reader);
    }

    /** Only what is asked for: a condition that may be empty hides from the database what it could do quickly. */
    private static String conditions(Wanted wanted) {
        return (wanted.id() == null ? "" : " and t.id = ?::uuid")
                + (wanted.status() == null ? "" : " and t.status = ?")
                + (wanted.kind() == null ? "" : " and t.kind = ?")
                + (wanted.caseId() == null ? "" : " and t.case_id = ?::uuid")
                + (wanted.late() ? " and t.status = 'OPEN' and t.due_on < ?::date" : "")
                + (wanted.cursor().isEmpty() ? "" : " and (t.due_on, t.id) > (?::date, ?::uuid)");
    }

    private static Statement fill(Statement statement, Wanted wanted, Reader reader) {
        Stream.of(wanted.id(), wanted.status(), wanted.kind(), wanted.caseId(), wanted.late() ? reader.today() : null)
                .filter(Objects::nonNull)
                .forEach(statement::value);
        wanted.cursor().forEach(statement::value);
        return statement;
    }
}
