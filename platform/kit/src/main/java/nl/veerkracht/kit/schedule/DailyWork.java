package nl.veerkracht.kit.schedule;

/**
 * Something to be looked at every day; it looks at all that has come due since it looked last, however long that is ago,
 * and does nothing twice when it runs again or beside itself.
 */
public interface DailyWork {

    /** By which it is known in the schedule; never changed. */
    String name();

    /** Does it, in transactions of its own. */
    void run();
}
