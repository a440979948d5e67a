package nl.veerkracht.cases.participation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.veerkracht.cases.database.Answer;
import nl.veerkracht.cases.database.Database;
import nl.veerkracht.cases.participation.model.Participation;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.outbox.Announcement;
import org.jspecify.annotations.Nullable;

/**
 * Lets schools take part for as long as a young person is enrolled there, as schools told last: in an open case from the
 * first day, and in every case until the last. What comes of it depends on what is known of the enrolments and on nothing
 * else, so that it is the same in whatever order they were told. Two statements, however many young people.
 */
@ApplicationScoped
public class SchoolsByLaw {
    private static final String ANSWER =
            "p.id, p.case_id, p.young_person_id, p.organisation_identifier, p.from_day, p.until_day";
    private static final String FOLLOW = """
            update participation p set from_day = told.from_day, until_day = told.until_day, version = p.version + 1
            from (select o.id, o.until_day as until_before,
                         case when e.version is null then o.from_day else greatest(c.opened_on, e.from_day) end as from_day,
                         case when e.version is null then e.ended_day else e.until_day end + 1 as until_day
                  from participation o
                  join care_case c on c.id = o.case_id
                  join enrolment e on e.young_person_id = o.young_person_id and e.school_id = o.organisation_identifier
                  where o.young_person_id = any(?::uuid[]) and o.organisation_kind = 'SCHOOL') as told
            where p.id = told.id and (p.from_day, p.until_day) is distinct from (told.from_day, told.until_day)
            returning false as is_new, told.until_before,
            """ + ANSWER;
    private static final String JOIN = """
            insert into participation as p (id, case_id, young_person_id, organisation_kind, organisation_identifier, role,
                                            status, from_day, until_day, case_opened_on, case_school_id)
            select gen_random_uuid(), c.id, c.young_person_id, 'SCHOOL', e.school_id, 'school', 'ACTIVE',
                   greatest(c.opened_on, e.from_day), e.until_day + 1, c.opened_on, c.school_id
            from care_case c
            join enrolment e on e.young_person_id = c.young_person_id
            where c.young_person_id = any(?::uuid[]) and c.status = 'OPEN' and e.version is not null
              and (e.until_day is null or e.until_day >= greatest(c.opened_on, e.from_day))
            on conflict (case_id, organisation_kind, organisation_identifier, role)
                where status in ('INVITED', 'ACTIVE') do nothing
            returning true as is_new, null::date as until_before,
            """ + ANSWER;

    private final Database database;

    SchoolsByLaw(Database database) {
        this.database = database;
    }

    /** A school as it takes part now; before it did so until another day, or not at all. */
    private record Changed(
            UUID id,
            UUID caseId,
            UUID youngPersonId,
            String schoolId,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable LocalDate untilBefore,
            boolean isNew) {

        static Changed of(Answer row) throws SQLException {
            return new Changed(
                    row.id("id"),
                    row.id("case_id"),
                    row.id("young_person_id"),
                    row.text("organisation_identifier"),
                    row.day("from_day"),
                    row.optionalDay("until_day"),
                    row.optionalDay("until_before"),
                    row.flag("is_new"));
        }

        List<Announcement> announcements() {
            var announcements = new ArrayList<Announcement>();
            var started = Participation.byLaw(id, caseId, youngPersonId, schoolId, from);
            if (isNew || untilBefore != null && until == null) {
                announcements.add(ParticipationAnnouncements.of(started, startOf(from)));
            }
            if (until != null && !until.equals(untilBefore)) {
                announcements.add(ParticipationAnnouncements.until(started, startOf(until)));
            }
            return announcements;
        }

        private static Instant startOf(LocalDate day) {
            return day.atStartOfDay(BusinessClock.ZONE).toInstant();
        }
    }

    /** The answer is what others get to know of it: also of days that have yet to come. */
    public List<Announcement> follow(Collection<UUID> youngPeople) {
        var followed = database.statement(FOLLOW).values(youngPeople).list(Changed::of);
        var joined = database.statement(JOIN).values(youngPeople).list(Changed::of);
        return Stream.of(followed, joined)
                .flatMap(Collection::stream)
                .flatMap(one -> one.announcements().stream())
                .toList();
    }
}
