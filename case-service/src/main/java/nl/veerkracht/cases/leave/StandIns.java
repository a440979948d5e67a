package nl.veerkracht.cases.leave;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.cases.access.Reader;
import nl.veerkracht.cases.database.Database;
import org.jspecify.annotations.Nullable;

/** For whom somebody stands in on a day. */
@ApplicationScoped
public class StandIns {
    private static final String FOR_DIRECTOR = """
            select c.id from care_case c
            join staff_leave l on l.account = c.director_account and l.organisation_kind = c.director_kind
                and l.organisation_identifier = c.director_identifier
            where c.id = ?::uuid and l.substitute_account = ? and l.accepted_at is not null
              and l.until_day >= ?::date and l.from_day <= ?::date
              and c.director_kind = ? and c.director_identifier = ? and c.director_role = any(?::text[])
            """;
    private static final String TODAY = """
            select account, staff_ref from staff_leave
            where substitute_account = ? and accepted_at is not null and until_day >= ?::date and from_day <= ?::date
              and organisation_kind = ? and organisation_identifier = ?
            order by account
            """;

    private final Database database;

    StandIns(Database database) {
        this.database = database;
    }

    /**
     * Somebody who is away.
     *
     * @param staffRef as tasks for one mentor name them, if known
     */
    public record Away(String account, @Nullable UUID staffRef) {}

    /** Whether the reader stands in today for who directs this case, for the same organisation and in a role of their own. */
    public boolean isForDirector(UUID caseId, Reader reader) {
        return !database.statement(FOR_DIRECTOR)
                .value(caseId)
                .value(reader.subject())
                .value(reader.today())
                .value(reader.today())
                .value(reader.partKind())
                .value(reader.partIdentifier())
                .values(reader.roles())
                .list(row -> row.id("id"))
                .isEmpty();
    }

    /** Those for whom the reader stands in today. */
    public List<Away> of(Reader reader) {
        return database.statement(TODAY)
                .value(reader.subject())
                .value(reader.today())
                .value(reader.today())
                .value(reader.partKind())
                .value(reader.partIdentifier())
                .list(row -> new Away(row.text("account"), row.optionalId("staff_ref")));
    }
}
