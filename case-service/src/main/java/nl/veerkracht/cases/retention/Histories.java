package nl.veerkracht.cases.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.veerkracht.cases.database.Answer;
import nl.veerkracht.cases.database.Database;
import nl.veerkracht.cases.database.RowGuard;
import nl.veerkracht.cases.retention.model.History;
import nl.veerkracht.cases.retention.model.Moment;
import org.jspecify.annotations.Nullable;

/** What is known here of when periods begin, for many young people at once. */
@ApplicationScoped
public class Histories {
    private static final String OF = """
            with asked as (select id from unnest(?::uuid[]) as a (id)),
            enrolled as (
                select young_person_id as id, case when bool_and(until_day is not null) then max(until_day) end as ended
                from enrolment where young_person_id in (select id from asked) and version is not null group by 1),
            cases as (
                select young_person_id as id, bool_or(status = 'OPEN') as open
                from care_case where young_person_id in (select id from asked) group by 1),
            told as (
                select young_person_id as id, string_agg(distinct class, ',') as classes,
                       (max(heard_at) at time zone 'Europe/Amsterdam')::date as last_day
                from timeline_entry where young_person_id in (select id from asked) group by 1)
            select asked.id, enrolled.id is not null as has_enrolment, enrolled.ended, told.classes, b.eighteen_on,
                   case when cases.open is not true then told.last_day end as closed
            from asked
            left join enrolled on enrolled.id = asked.id
            left join cases on cases.id = asked.id
            left join told on told.id = asked.id
            left join birth_date b on b.young_person_id = asked.id
            """;

    private final Database database;
    private final RowGuard guard;

    Histories(Database database, RowGuard guard) {
        this.database = database;
        this.guard = guard;
    }

    /** In no particular order; of somebody who is not known, without any class. Of rows only which classes there are. */
    @Transactional
    public List<History> of(Collection<UUID> youngPeople) {
        guard.openForWriting();
        return database.statement(OF).values(youngPeople).list(Histories::read);
    }

    private static History read(Answer row) throws SQLException {
        var reached = new EnumMap<Moment, LocalDate>(Moment.class);
        put(reached, Moment.ENROLMENT_ENDED, row.optionalDay("ended"));
        put(reached, Moment.CASE_CLOSED, row.optionalDay("closed"));
        put(reached, Moment.EIGHTEENTH_BIRTHDAY, row.optionalDay("eighteen_on"));
        var classes = new HashSet<String>();
        var told = row.optionalText("classes");
        if (told != null) {
            classes.addAll(List.of(told.split(",")));
        }
        if (row.flag("has_enrolment")) {
            classes.add("ABSENCE"); // the administration of the school, which school-service has
        }
        return new History(row.id("id"), classes, reached);
    }

    private static void put(Map<Moment, LocalDate> reached, Moment moment, @Nullable LocalDate day) {
        if (day != null) {
            reached.put(moment, day);
        }
    }
}
