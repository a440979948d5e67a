package nl.veerkracht.cases.family;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import nl.veerkracht.cases.database.Database;
import org.jspecify.annotations.Nullable;

/**
 * Puts right what the school told wrongly about a family. Who was added by mistake is gone, unless something hangs on them:
 * then they are kept, so that the record still says who read or answered.
 */
@ApplicationScoped
class Mistakes {
    // Held first: who signs in or answers at this moment has done so before it is decided what hangs on them, or
    // cannot.
    private static final String HOLD = """
            select id from relative where id = ?::uuid and young_person_id = ?::uuid and removed_at is null for update
            """;
    private static final String DELETE = """
            delete from relative r
            where r.id = ?::uuid and r.account is null
              and not exists (select from consent_answer a where a.relative_id = r.id)
              and not exists (select from consent c where c.ended_by = r.id)
              and not exists (select from consent c where c.young_person_id = r.young_person_id
                              and c.recipient_kind = 'RELATIVE' and c.recipient_identifier = r.id::text)
            """;
    private static final String KEEP = """
            update relative set removed_at = ?::timestamptz, removed_by = ?, code_hash = null, code_until = null
            where id = ?::uuid
            """;
    private static final String CORRECT = """
            update relative set has_custody = (relation = 'PARENT' and ?::boolean), label = ?
            where id = ?::uuid and young_person_id = ?::uuid and removed_at is null
            """;

    private final Database database;

    Mistakes(Database database) {
        this.database = database;
    }

    /** Whether there was somebody to take out. */
    boolean takeOut(UUID relativeId, UUID youngPersonId, String by, Instant at) {
        var held =
                database.statement(HOLD).value(relativeId).value(youngPersonId).list(row -> row.id("id"));
        if (held.isEmpty()) {
            return false;
        }
        if (database.statement(DELETE).value(relativeId).run() == 0) {
            database.statement(KEEP).value(at).value(by).value(relativeId).run();
        }
        return true;
    }

    /** Whether there is somebody about whom this was told wrongly. */
    boolean correct(UUID relativeId, UUID youngPersonId, boolean custody, @Nullable String label) {
        return database.statement(CORRECT)
                        .value(custody)
                        .value(label)
                        .value(relativeId)
                        .value(youngPersonId)
                        .run()
                > 0;
    }
}
