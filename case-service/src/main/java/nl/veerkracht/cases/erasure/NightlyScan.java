package nl.veerkracht.cases.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.veerkracht.cases.database.RowGuard;
import nl.veerkracht.kit.erasure.LeftOvers;
import nl.veerkracht.kit.erasure.TableRows;
import nl.veerkracht.kit.schedule.DailyWork;

/** Looks every day whether anything was left of who was erased. */
@ApplicationScoped
class NightlyScan implements DailyWork {
    private final LeftOvers leftOvers;
    private final RowGuard guard;

    NightlyScan(LeftOvers leftOvers, RowGuard guard) {
        this.leftOvers = leftOvers;
        this.guard = guard;
    }

    @Override
    public String name() {
        return "erasure-scan";
    }

    @Override
    public void run() {
        look();
    }

    /** What is left, in which table; rows that nobody opened are counted too. */
    @Transactional
    List<TableRows> look() {
        guard.openForWriting();
        return leftOvers.report(List.of());
    }
}
