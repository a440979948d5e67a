package nl.veerkracht.notification;

import java.sql.SQLException;

/** How a failure of the database travels: unchecked, with its cause, so that an outage is recognised as one. */
public final class Database {
    private Database() {}

    /** What to throw. */
    public static RuntimeException failed(String what, SQLException cause) {
        return new DatabaseFailure(what, cause);
    }

    /** The database did not do what was asked; the transaction must not commit. */
    private static final class DatabaseFailure extends RuntimeException {
        DatabaseFailure(String what, SQLException cause) {
            super(what, cause);
        }
    }
}
