package nl.veerkracht.cases.director;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.veerkracht.cases.access.Reader;
import nl.veerkracht.cases.database.Database;
import nl.veerkracht.cases.leave.StandIns;

/** Who directs which case. One whose organisation takes part no more directs nothing. */
@ApplicationScoped
public class Directors {
    private static final String CURRENT = """
            select c.director_account from care_case c
            where c.id = ?::uuid and c.director_account is not null and exists (
                select from taking_part p
                where p.case_id = c.id and p.organisation_kind = c.director_kind
                  and p.organisation_identifier = c.director_identifier
                  and p.from_day <= ?::date and (p.until_day is null or p.until_day > ?::date))
            """;
    private static final String BECOME = """
            update care_case set director_account = ?, director_kind = ?, director_identifier = ?, director_role = ?,
                version = version + 1
            where id = ?::uuid
            """;

    private final Database database;
    private final StandIns standIns;

    Directors(Database database, StandIns standIns) {
        this.database = database;
        this.standIns = standIns;
    }

    /** Somebody who directs a case, for an organisation and in a role. */
    record Director(String account, String organisationKind, String organisationIdentifier, String role) {}

    /** The account of who directs the case on this day; empty when nobody does, and the school stands in. */
    public Optional<String> of(UUID caseId, LocalDate today) {
        return database
                .statement(CURRENT)
                .value(caseId)
                .value(today)
                .value(today)
                .list(row -> row.text("director_account"))
                .stream()
                .findFirst();
    }

    /** Whether the reader directs the case on this day, or stands in for who does. */
    public boolean isDirectedBy(UUID caseId, Reader reader) {
        return of(caseId, reader.today())
                .filter(director -> director.equals(reader.subject()) || standIns.isForDirector(caseId, reader))
                .isPresent();
    }

    void save(UUID caseId, Director director) {
        database.statement(BECOME)
                .value(director.account())
                .value(director.organisationKind())
                .value(director.organisationIdentifier())
                .value(director.role())
                .value(caseId)
                .run();
    }
}
