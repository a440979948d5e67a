package nl.veerkracht.cases.family;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.time.LocalDate;
import java.util.UUID;
import nl.veerkracht.cases.database.Database;
import nl.veerkracht.contracts.access.Age;
import nl.veerkracht.kit.clock.BusinessClock;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/**
 * When young people were born, asked from school-service in the name of who asks us, and only of those whose age matters
 * here. Asked again when the school has told something new of the enrolment since.
 */
@ApplicationScoped
public class BirthDates {
    private static final String IS_KNOWN = """
            select 1 as known from birth_date b
            where b.young_person_id = ?::uuid
              and not exists (select from enrolment e
                              where e.young_person_id = b.young_person_id and e.version > b.heard_at)
            """;
    private static final String LEARN = """
            insert into birth_date (young_person_id, birth_date, twelve_on, eighteen_on, heard_at)
            values (?::uuid, ?::date, ?::date, ?::date, ?::timestamptz)
            on conflict (young_person_id) do update set
                birth_date = excluded.birth_date, twelve_on = excluded.twelve_on, eighteen_on = excluded.eighteen_on,
                heard_at = excluded.heard_at
            """;

    private final SchoolService school;
    private final Database database;
    private final BusinessClock clock;

    BirthDates(@RestClient SchoolService school, Database database, BusinessClock clock) {
        this.school = school;
        this.database = database;
        this.clock = clock;
    }

    /**
     * Sees to it that the birth date of this young person is known; before a transaction, so that none waits for another
     * service. What is learned stays, whatever comes of that transaction.
     *
     * @throws BirthDateNotKnown when school-service does not answer, or not to this actor
     */
    @Transactional(Transactional.TxType.NEVER)
    public void learn(UUID youngPersonId) {
        var known = database.statement(IS_KNOWN).value(youngPersonId).list(row -> row.number("known"));
        if (known.isEmpty()) {
            var born = ask(youngPersonId);
            database.statement(LEARN)
                    .value(youngPersonId)
                    .value(born)
                    .value(Age.twelfthBirthday(born))
                    .value(Age.eighteenthBirthday(born))
                    .value(clock.instant())
                    .run();
        }
    }

    private LocalDate ask(UUID youngPersonId) {
        try {
            return school.birthDate(youngPersonId).birthDate();
        } catch (WebApplicationException | ProcessingException unanswered) {
            throw new BirthDateNotKnown(unanswered);
        }
    }
}
