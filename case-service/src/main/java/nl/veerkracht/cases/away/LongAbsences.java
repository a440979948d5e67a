package nl.veerkracht.cases.away;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.veerkracht.cases.away.model.LongAway;
import nl.veerkracht.cases.database.Database;
import nl.veerkracht.cases.task.model.TaskAssigned;

/**
 * Absences without a last day, as the timeline was told them last, in open cases at schools that the young person is still
 * at; and which task each gave.
 */
@ApplicationScoped
class LongAbsences {
    // What was told last is found as the timeline itself finds it; days of a former school end with the enrolment
    // there.
    private static final String STILL_AWAY = """
            select e.about, c.id as case_id, e.young_person_id, e.organisation_identifier as school_id, e.happened_on
            from timeline_entry e
            join care_case c on c.young_person_id = e.young_person_id and c.status = 'OPEN'
            where e.kind in ('ABSENCE_RECORDED', 'ABSENCE_CHANGED') and not jsonb_exists(e.params, 'lastDay')
              and e.happened_on <= ?::date
              and e.id = (
                select n.id from timeline_entry n where n.about = e.about
                order by (n.params ->> 'version')::timestamptz desc nulls last, n.heard_at desc, n.place desc
                limit 1)
              and exists (
                select from participation p
                where p.case_id = c.id and p.organisation_kind = 'SCHOOL' and p.status = 'ACTIVE'
                  and p.organisation_identifier = e.organisation_identifier
                  and p.from_day <= ?::date and (p.until_day is null or p.until_day > ?::date))
              and not exists (
                select from away_task a where a.absence_ref = e.about and a.kind = 'AWAY_THREE_MONTHS')
            """;
    /** After the longer of the two the shorter asks for nothing any more. */
    private static final String REMEMBER = """
            insert into away_task (absence_ref, kind, young_person_id, task_id)
            select given.* from unnest(?::uuid[], ?::text[], ?::uuid[], ?::uuid[])
                as given (absence_ref, kind, young_person_id, task_id)
            where not exists (
                select from away_task before
                where before.absence_ref = given.absence_ref and before.kind = 'AWAY_THREE_MONTHS')
            on conflict do nothing
            returning task_id
            """;

    private final Database database;

    LongAbsences(Database database) {
        this.database = database;
    }

    /** Those that began on this day at the latest, and have yet to give the last of their tasks. */
    List<LongAway> since(LocalDate firstDay, LocalDate today) {
        return database.statement(STILL_AWAY)
                .value(firstDay)
                .value(today)
                .value(today)
                .list(row -> new LongAway(
                        row.id("about"),
                        row.id("case_id"),
                        row.id("young_person_id"),
                        row.text("school_id"),
                        row.day("happened_on")));
    }

    /**
     * Remembers which absence gives which task.
     *
     * @return the tasks of those that did not give theirs before
     */
    Set<UUID> remember(List<Map.Entry<LongAway, TaskAssigned>> given) {
        return new HashSet<>(database.statement(REMEMBER)
                .column(given, one -> one.getKey().absenceRef())
                .column(given, one -> one.getValue().kind())
                .column(given, one -> one.getValue().youngPersonId())
                .column(given, one -> one.getValue().taskId())
                .list(row -> row.id("task_id")));
    }
}
