package nl.veerkracht.cases.late;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.veerkracht.cases.database.Answer;
import nl.veerkracht.cases.database.Database;
import nl.veerkracht.cases.late.model.LateTask;
import nl.veerkracht.cases.late.model.ToldLate;
import nl.veerkracht.cases.task.model.TaskAssigned;
import nl.veerkracht.cases.task.model.TaskKind;
import nl.veerkracht.cases.task.model.TaskOwner;
import nl.veerkracht.contracts.access.OrganisationKind;
import nl.veerkracht.contracts.access.Role;
import org.jspecify.annotations.Nullable;

/** Tasks of which the day has passed, and what was told of that: of each level of each such day once. */
@ApplicationScoped
class LateTasks {
    // Who completes or extends one at this moment waits for this, or this for them: what is done is not told as late.
    private static final String LATE = """
            select t.*, school.id as at_school, c.director_kind, c.director_identifier, c.director_role,
                   case when t.owner_kind = 'SCHOOL' then own.id is not null else c.status = 'OPEN' end as owner_takes_part
            from task t
            join care_case c on c.id = t.case_id
            left join lateral (%s order by p.guest, p.from_day, p.organisation_identifier limit 1) as school on true
            left join lateral (%s and p.organisation_identifier = t.owner_identifier limit 1) as own on true
            where t.status = 'OPEN' and t.due_on < ?::date and (t.due_on, t.id) > (?::date, ?::uuid)
              and not exists (select from task_told_late told
                              where told.task_id = t.id and told.due_on = t.due_on and told.level = 'TEAM')
            order by t.due_on, t.id
            limit %%d
            for share of t
            """.formatted(schools(), schools());
    /** What a higher level has heard, a lower one need not hear any more; of two at once one tells. */
    private static final String REMEMBER = """
            insert into task_told_late (task_id, due_on, level, told_at)
            select told.task_id, told.due_on, told.level, ?::timestamptz
            from unnest(?::uuid[], ?::date[], ?::text[], ?::int[]) as told (task_id, due_on, level, height)
            where not exists (
                select from task_told_late before
                where before.task_id = told.task_id and before.due_on = told.due_on
                  and array_position(array['OWNER', 'DIRECTOR', 'TEAM'], before.level) > told.height)
            on conflict do nothing
            returning task_id
            """;

    private final Database database;

    LateTasks(Database database) {
        this.database = database;
    }

    /** The place in the list after this one. */
    record Place(LocalDate dueOn, UUID id) {
        static final Place FIRST = new Place(LocalDate.EPOCH, new UUID(0, 0));

        static Place after(@Nullable LateTask last) {
            return last == null
                    ? FIRST
                    : new Place(last.task().dueOn(), last.task().taskId());
        }
    }

    /** The schools of a case today. */
    private static String schools() {
        return """
                select p.organisation_identifier as id from participation p
                where p.case_id = t.case_id and p.organisation_kind = 'SCHOOL' and p.status = 'ACTIVE'
                  and p.from_day <= ?::date and (p.until_day is null or p.until_day > ?::date)
                """;
    }

    /** Some of those due before a day, that were not told to everyone, from this place on; they stay so for the transaction. */
    List<LateTask> dueBefore(LocalDate day, LocalDate today, Place from, int most) {
        return database.statement(LATE.formatted(most))
                .value(today)
                .value(today)
                .value(today)
                .value(today)
                .value(day)
                .value(from.dueOn())
                .value(from.id())
                .list(LateTasks::late);
    }

    /** @return the tasks of those that nobody has told yet */
    Set<UUID> remember(List<ToldLate> told, Instant at) {
        return new HashSet<>(database.statement(REMEMBER)
                .value(at)
                .column(told, one -> one.task().taskId())
                .column(told, one -> one.task().dueOn())
                .column(told, ToldLate::level)
                .column(told, one -> one.level().ordinal() + 1)
                .list(row -> row.id("task_id")));
    }

    private static LateTask late(Answer row) throws SQLException {
        var director = row.optionalText("director_kind") == null ? null : inRole("director", row, null);
        return new LateTask(task(row), director, row.optionalText("at_school"), row.flag("owner_takes_part"));
    }

    private static TaskOwner inRole(String who, Answer row, @Nullable UUID mentorRef) throws SQLException {
        return new TaskOwner(
                OrganisationKind.valueOf(row.text(who + "_kind")),
                row.text(who + "_identifier"),
                Role.parse(row.text(who + "_role")).orElseThrow(),
                mentorRef);
    }

    private static TaskAssigned task(Answer row) throws SQLException {
        return new TaskAssigned(
                row.id("id"),
                row.id("case_id"),
                row.id("young_person_id"),
                TaskKind.valueOf(row.text("kind")),
                inRole("owner", row, row.optionalId("mentor_ref")),
                row.day("due_on"),
                row.optionalText("reason"),
                row.optionalId("participation_id"));
    }
}
