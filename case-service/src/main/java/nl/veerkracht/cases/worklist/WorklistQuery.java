package nl.veerkracht.cases.worklist;

import java.time.LocalDate;
import java.util.Arrays;
import nl.veerkracht.cases.task.model.TaskKind;

/**
 * Finds the cases of a list in its order: of each its id and the day by which it stands where it stands. What is to be done,
 * and what somebody directs, is found by that and is as much as one has; the rest is the first in order of an index of who
 * takes part. Counting and showing ask the same, so what is counted is what would be shown.
 */
record WorklistQuery(Desk desk, LocalDate newFrom, LocalDate stillSince) {
    private static final String OF_ROLE = """
            select distinct l.day, l.case_id from unnest(?::text[]) as own (role) cross join lateral (
                select %s as day, p.case_id from taking_part p join care_case c on c.id = p.case_id
                where c.status = 'OPEN' and""";

    /** The cases of this list, at most one more than fits on a page. */
    Clause of(Worklist list, Wanted wanted) {
        return switch (list) {
            case TODAY -> today(wanted);
            case MINE -> mine(wanted);
            case NEW ->
                ofRole(
                        list,
                        "p.from_day",
                        Clause.of("and p.acted_on is null and p.from_day >= ?::date", newFrom),
                        wanted);
            case WAITING -> ofRole(list, "p.case_opened_on", waiting(), wanted);
            case STILL -> ofRole(list, "p.still_since", Clause.of("and p.still_since <= ?::date", stillSince), wanted);
            case TEAM -> ofRole(list, "p.case_opened_on", team(), wanted);
            case ORGANISATION -> ofRole(list, "p.case_opened_on", Clause.NOTHING, wanted);
        };
    }

    private Clause today(Wanted wanted) {
        var questions =
                Arrays.stream(TaskKind.values()).filter(TaskKind::isQuestion).toList();
        return Clause.of("""
                        select min(t.due_on) as day, t.case_id from task t join care_case c on c.id = t.case_id where
                        """)
                .and(desk.ownOpen())
                .and(
                        "and (t.due_on <= ?::date or t.kind = any(?::text[])) and",
                        desk.reader().today(),
                        questions)
                .and(desk.takesPart())
                .and(filter(wanted))
                .and("group by t.case_id")
                .and(after("having", Worklist.TODAY, "min(t.due_on), t.case_id", wanted))
                .and(order(Worklist.TODAY, "1", "2", wanted));
    }

    private Clause mine(Wanted wanted) {
        return Clause.of("""
                        select c.opened_on as day, c.id as case_id from (
                            select d.id from care_case d where d.status = 'OPEN' and""")
                .and(desk.isDirected())
                .and("union select t.case_id from task t where")
                .and(desk.ownOpen())
                .and(") as mine (id) join care_case c on c.id = mine.id where")
                .and(desk.takesPart())
                .and(filter(wanted))
                .and(after("and", Worklist.MINE, "c.opened_on, c.id", wanted))
                .and(order(Worklist.MINE, "1", "2", wanted));
    }

    private Clause ofRole(Worklist list, String day, Clause condition, Wanted wanted) {
        return Clause.of(OF_ROLE.formatted(day), desk.reader().takesPartAs())
                .and(desk.isOwn())
                .and(condition)
                .and(filter(wanted))
                .and(after("and", list, day + ", p.case_id", wanted))
                .and(order(list, day, "p.case_id", wanted))
                .and(") as l")
                .and(order(list, "1", "2", wanted));
    }

    private Clause waiting() {
        return Clause.of("and not exists (select from task t where t.case_id = p.case_id and")
                .and(desk.ownOpen())
                .and(") and exists (select from task t where t.case_id = p.case_id and")
                .and(desk.openElsewhere())
                .and(")");
    }

    /** Who takes part for an organisation does so in a role; the staff of a school as the school, so there it is their work that tells. */
    private Clause team() {
        var reader = desk.reader();
        if (!reader.isSchoolStaff()) {
            return Clause.NOTHING;
        }
        return Clause.of(
                """
                and ((c.director_kind = ? and c.director_identifier = ? and c.director_role = any(?::text[]))
                     or exists (select from task t where t.case_id = p.case_id and t.owner_kind = ?
                                and t.owner_identifier = ? and t.owner_role = any(?::text[])))
                """,
                reader.partKind(),
                reader.partIdentifier(),
                reader.roles(),
                reader.partKind(),
                reader.partIdentifier(),
                reader.roles());
    }

    private Clause filter(Wanted wanted) {
        var step = wanted.step() == null ? Clause.NOTHING : desk.isIn(wanted.step());
        return wanted.schoolId() == null ? step : step.and("and c.school_id = ?", wanted.schoolId());
    }

    private static Clause after(String word, Worklist list, String keys, Wanted wanted) {
        return wanted.cursor().isEmpty()
                ? Clause.NOTHING
                : Clause.of(
                        word + " (" + keys + ")" + (list.isOldestFirst() ? " > " : " < ") + "(?::date, ?::uuid)",
                        wanted.cursor().toArray());
    }

    private static Clause order(Worklist list, String day, String id, Wanted wanted) {
        var way = list.isOldestFirst() ? "" : " desc";
        return Clause.of("order by " + day + way + ", " + id + way + " limit " + (wanted.limit() + 1));
    }
}
