package nl.veerkracht.cases.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.veerkracht.cases.database.Database;

/**
 * Which school answers for the record of a young person: that of the last enrolment, and where none is known that of the
 * last case. One and not several, so that no school has the records of another erased.
 */
@ApplicationScoped
class LastSchools {
    private static final String OF = """
            (select school_id, until_day is null or until_day >= ?::date as enrolled, 1 as place from enrolment
             where young_person_id = ?::uuid and version is not null
             order by until_day desc nulls first, from_day desc, school_id limit 1)
            union all
            (select school_id, false, 2 from care_case
             where young_person_id = ?::uuid order by opened_on desc, id desc limit 1)
            order by place limit 1
            """;
    private static final String FORMER_PUPILS = """
            select young_person_id from (
                select distinct on (young_person_id) young_person_id, school_id, until_day from enrolment
                where version is not null
                  and young_person_id in (select young_person_id from enrolment where school_id = ?)
                order by young_person_id, until_day desc nulls first, from_day desc, school_id) as last
            where school_id = ? and until_day < ?::date
            """;

    private final Database database;

    LastSchools(Database database) {
        this.database = database;
    }

    /** @param enrolled whether the young person is a pupil there still, or will be */
    record LastSchool(String schoolId, boolean enrolled) {}

    Optional<LastSchool> of(UUID youngPersonId, LocalDate today) {
        return database
                .statement(OF)
                .value(today)
                .value(youngPersonId)
                .value(youngPersonId)
                .list(row -> new LastSchool(row.text("school_id"), row.flag("enrolled")))
                .stream()
                .findFirst();
    }

    /** Those whose last school this was, and who have left. */
    List<UUID> formerPupils(String schoolId, LocalDate today) {
        return database.statement(FORMER_PUPILS)
                .value(schoolId)
                .value(schoolId)
                .value(today)
                .list(row -> row.id("young_person_id"));
    }
}
