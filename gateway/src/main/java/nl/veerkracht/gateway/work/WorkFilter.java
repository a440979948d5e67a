package nl.veerkracht.gateway.work;

import nl.veerkracht.gateway.worklist.Asked;
import org.jspecify.annotations.Nullable;

/**
 * What of the work the reader wants to see; lives in the address, so that it can be kept and shared.
 *
 * @param tasks which tasks
 * @param signals which signals
 * @param cursor where the list of tasks begins, when not at its beginning
 * @param worklist which list of cases
 */
public record WorkFilter(
        Tasks tasks, Signals signals, @Nullable String cursor, Asked worklist) {

    enum Tasks {
        ALL,
        WEEK,
        LATE
    }

    enum Signals {
        NEW,
        ALL
    }

    /** What is not known is as if it was not asked. */
    static WorkFilter of(@Nullable String tasks, @Nullable String signals, @Nullable String cursor, Asked worklist) {
        var which = "week".equals(tasks) ? Tasks.WEEK : "late".equals(tasks) ? Tasks.LATE : Tasks.ALL;
        return new WorkFilter(which, "all".equals(signals) ? Signals.ALL : Signals.NEW, cursor, worklist);
    }

    /** Whether the page shows the beginning of its lists, and so can be kept up to date. */
    boolean isBeginning() {
        return cursor == null && worklist.cursor() == null;
    }
}
