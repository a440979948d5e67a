package nl.veerkracht.cases.handover;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import nl.veerkracht.cases.access.Reader;
import nl.veerkracht.cases.database.Database;
import nl.veerkracht.cases.director.Directors;
import nl.veerkracht.cases.handover.HandOverNoteView.HandOver;
import nl.veerkracht.cases.handover.HandOverNoteView.Organisation;

/** The question to take a case over that waits for an answer: for who was asked and for who asks, and for nobody else. */
@ApplicationScoped
class AskedToTakeOver {
    private static final String WAITING = """
            select id, owner_kind, owner_identifier, owner_role, due_on, reason from task
            where case_id = ?::uuid and kind = 'TAKE_OVER_CASE' and status = 'OPEN' and reason is not null
            order by id limit 1
            """;

    private final Database database;
    private final Directors directors;

    AskedToTakeOver(Database database, Directors directors) {
        this.database = database;
        this.directors = directors;
    }

    /** Who directs the case asks; until the answer that stays so. */
    Optional<HandOver> of(UUID caseId, Reader reader) {
        return database
                .statement(WAITING)
                .value(caseId)
                .list(row -> new HandOver(
                        row.id("id"),
                        new Organisation(row.text("owner_kind"), row.text("owner_identifier"), row.text("owner_role")),
                        row.day("due_on"),
                        row.text("reason")))
                .stream()
                .filter(handOver -> isAsked(handOver.asked(), reader) || directors.isDirectedBy(caseId, reader))
                .findFirst();
    }

    private static boolean isAsked(Organisation asked, Reader reader) {
        return reader.actsFor(asked.kind(), asked.identifier()) && reader.has(asked.role());
    }
}
