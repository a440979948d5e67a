package nl.veerkracht.cases.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.veerkracht.cases.access.Access;
import nl.veerkracht.cases.access.Reader;
import nl.veerkracht.cases.database.Database;
import nl.veerkracht.cases.leave.StandIns;
import nl.veerkracht.cases.task.model.Deadlines;
import nl.veerkracht.cases.worklist.WorklistCounts.Count;
import nl.veerkracht.contracts.StaffRef;
import nl.veerkracht.contracts.access.DataClass;
import nl.veerkracht.kit.actor.Actor;

/**
 * Reads the lists of work of somebody who acts for an organisation, each in one statement; for the family there are none.
 * Nobody else's case leaves the database, and neither order nor count depends on what the reader may not know: when a case
 * last moved stands beside each who takes part, kept by {@link Movement}.
 */
@ApplicationScoped
public class Worklists {
    private static final String SHOWN = """
            select c.*, l.day, p.from_day as takes_part_since, p.still_since as moved_on,
                   case when ?::boolean then c.step else coalesce(c.step_apart, c.step) end as shown_step,
                   (select min(t.due_on) from task t where t.case_id = c.id and""";
    private static final String ON_LIST = """
            ) as l
            join care_case c on c.id = l.case_id
            cross join lateral (
                select p.from_day, p.still_since from unnest(?::text[]) as own (role)
                join taking_part p on p.case_id = c.id and""";

    private final Database database;
    private final Access access;
    private final Deadlines deadlines;
    private final WorklistConfig config;
    private final StandIns standIns;

    Worklists(Database database, Access access, Deadlines deadlines, WorklistConfig config, StandIns standIns) {
        this.database = database;
        this.access = access;
        this.deadlines = deadlines;
        this.config = config;
        this.standIns = standIns;
    }

    /** One row more than fits on the page, if there is one. */
    List<WorklistCase> page(Reader reader, Actor actor, Worklist list, Wanted wanted) {
        return reader.isOfFamily()
                ? List.of()
                : statement(query(reader, actor), list, wanted).on(database).list(row -> WorklistCase.of(row, reader));
    }

    /** How many there are on each list, counted to a certain number. */
    WorklistCounts counts(Reader reader, Actor actor) {
        if (reader.isOfFamily()) {
            return WorklistCounts.of(Arrays.stream(Worklist.values()).map(list -> new Count(list, 0, false)));
        }
        return WorklistCounts.of(counting(query(reader, actor))
                .on(database)
                .list(row -> Arrays.stream(Worklist.values())
                        .map(list -> Count.upTo(config.countedTo(), list, row))
                        .toList())
                .stream()
                .flatMap(List::stream));
    }

    WorklistQuery query(Reader reader, Actor actor) {
        var number = actor.staffNumber();
        var staffRef = number == null ? null : StaffRef.of(reader.partIdentifier(), number);
        var days = deadlines.workingDays();
        return new WorklistQuery(
                new Desk(reader, access.knownTakingPart(reader), staffRef, standIns.of(reader)),
                days.before(reader.today(), config.newFor()),
                days.before(reader.today(), config.stillAfter()));
    }

    static Clause statement(WorklistQuery query, Worklist list, Wanted wanted) {
        var desk = query.desk();
        var way = list.isOldestFirst() ? "" : " desc";
        return Clause.of(SHOWN, desk.known().contains(DataClass.CONSULT))
                .and(desk.ownOpen())
                .and(") as own_deadline, (select string_agg(distinct t.owner_kind, ',') from task t")
                .and("where t.case_id = c.id and")
                .and(desk.openElsewhere())
                .and(") as waits_for from (")
                .and(query.of(list, wanted))
                .and(ON_LIST, desk.reader().takesPartAs())
                .and(desk.isOwn())
                .and("limit 1) as p order by l.day" + way + ", c.id" + way);
    }

    Clause counting(WorklistQuery query) {
        var all = Stream.of(Worklist.values())
                .map(list -> Clause.of("(select count(*) from (")
                        .and(query.of(list, Wanted.first(config.countedTo())))
                        .and(") as l) as of_" + list.inAddress()))
                .reduce((one, next) -> one.and(",").and(next))
                .orElseThrow();
        return Clause.of("select").and(all);
    }
}
