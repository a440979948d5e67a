package nl.veerkracht.cases.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.cases.database.RowGuard;
import nl.veerkracht.kit.erasure.Holdings;
import nl.veerkracht.kit.erasure.TableRows;

/** What there is of a young person in this service, rows that nobody opened included. */
@ApplicationScoped
class HoldingsHere {
    private final Holdings holdings;
    private final RowGuard guard;

    HoldingsHere(Holdings holdings, RowGuard guard) {
        this.holdings = holdings;
        this.guard = guard;
    }

    @Transactional
    List<TableRows> of(UUID youngPersonId) {
        guard.openForWriting();
        return holdings.of(youngPersonId);
    }

    /** Deletes all of it. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<TableRows> erase(UUID youngPersonId) {
        guard.openForWriting();
        return holdings.erase(youngPersonId);
    }
}
