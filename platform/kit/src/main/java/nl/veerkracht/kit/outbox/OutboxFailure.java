package nl.veerkracht.kit.outbox;

import java.sql.SQLException;

/** The database did not take an announcement; the transaction must not commit. */
public class OutboxFailure extends RuntimeException {
    OutboxFailure(SQLException cause) {
        super("outbox not written", cause);
    }
}
