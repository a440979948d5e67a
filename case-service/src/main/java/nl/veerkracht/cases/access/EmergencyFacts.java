package nl.veerkracht.cases.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.UUID;
import nl.veerkracht.cases.database.Database;
import nl.veerkracht.contracts.access.PersonFacts;
import nl.veerkracht.kit.audit.AccessLog;
import nl.veerkracht.kit.clock.BusinessClock;

/** Who has emergency access at this moment. It is for looking: what changes anything is decided on without it. */
@ApplicationScoped
class EmergencyFacts {
    private static final String NOW = """
            select account from emergency_span
            where young_person_id = ?::uuid and opened_at <= ?::timestamptz and until_at > ?::timestamptz
            """;

    private final Database database;
    private final BusinessClock clock;
    private final AccessLog log;

    EmergencyFacts(Database database, BusinessClock clock, AccessLog log) {
        this.database = database;
        this.clock = clock;
        this.log = log;
    }

    /** The same facts with those of emergencies. */
    PersonFacts addTo(PersonFacts facts, UUID youngPersonId) {
        if (!log.isReading()) {
            return facts;
        }
        var now = clock.instant();
        var accounts = database.statement(NOW)
                .value(youngPersonId)
                .value(now)
                .value(now)
                .list(row -> row.text("account"));
        return accounts.isEmpty() ? facts : facts.withEmergencies(new HashSet<>(accounts));
    }
}
