package nl.veerkracht.gateway.work;

import org.jspecify.annotations.Nullable;

/**
 * What of the work the reader wants to see; lives in the address, so that it can be kept and shared.
 *
 * @param tasks which tasks
 * @param signals which signals
 * @param cursor where the list of tasks begins, when not at its beginning
 */
record WorkFilter(Tasks tasks, Signals signals, @Nullable String cursor) {

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
    static WorkFilter of(@Nullable String tasks, @Nullable String signals, @Nullable String cursor) {
        var which = "week".equals(tasks) ? Tasks.WEEK : "late".equals(tasks) ? Tasks.LATE : Tasks.ALL;
        return new WorkFilter(which, "all".equals(signals) ? Signals.ALL : Signals.NEW, cursor);
    }
}
