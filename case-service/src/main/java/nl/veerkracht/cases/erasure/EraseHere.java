package nl.veerkracht.cases.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import nl.veerkracht.cases.database.Database;
import nl.veerkracht.cases.erasure.model.Erasure;
import nl.veerkracht.kit.erasure.Erased;

/** Deletes all there is of a young person in this service, and remembers that it has. */
@ApplicationScoped
class EraseHere {
    // What the trigger of the timeline asks for, beside the approval that was written in this same transaction.
    private static final String ALLOW = "select set_config('veerkracht.erasure', ?, true) as erasure";

    private final Erased erased;
    private final HoldingsHere holdings;
    private final ErasureAnswers answers;
    private final Database database;

    EraseHere(Erased erased, HoldingsHere holdings, ErasureAnswers answers, Database database) {
        this.erased = erased;
        this.holdings = holdings;
        this.answers = answers;
        this.database = database;
    }

    /** In the transaction that approved it, or not at all. */
    @Transactional(Transactional.TxType.MANDATORY)
    void run(Erasure erasure, Instant now) {
        erased.begin();
        database.statement(ALLOW).value(erasure.id()).list(row -> row.text("erasure"));
        var gone = holdings.erase(erasure.youngPersonId());
        erased.remember(erasure.youngPersonId(), erasure.id(), now);
        answers.ofThisService(erasure.id(), gone, now);
    }
}
