package nl.veerkracht.cases.hearing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.veerkracht.cases.database.Database;
import nl.veerkracht.cases.hearing.model.ToBeHeard;
import nl.veerkracht.contracts.access.Age;
import nl.veerkracht.contracts.enrolment.Sector;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.problem.UnknownResource;

/** Whom of the family is to be heard in a case, by what its school told of the sector and by the age, where it is known. */
@ApplicationScoped
public class WhomToHear {
    private static final String OF_CASE = """
            select e.sector, b.birth_date
            from care_case c
            left join enrolment e on e.young_person_id = c.young_person_id and e.school_id = c.school_id
            left join birth_date b on b.young_person_id = c.young_person_id
            where c.id = ?::uuid
            """;

    private final Database database;
    private final BusinessClock clock;

    WhomToHear(Database database, BusinessClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Whom today; asked after it was decided that who asks knows the case, because the answer tells of an age.
     *
     * @throws UnknownResource when there is no such case
     */
    public ToBeHeard in(UUID caseId) {
        return database
                .statement(OF_CASE)
                .value(caseId)
                .list(row -> {
                    var sector = row.optionalText("sector");
                    return ToBeHeard.of(
                            sector == null ? null : Sector.valueOf(sector),
                            Age.on(clock.today(), row.optionalDay("birth_date")));
                })
                .stream()
                .findFirst()
                .orElseThrow(UnknownResource::new);
    }
}
