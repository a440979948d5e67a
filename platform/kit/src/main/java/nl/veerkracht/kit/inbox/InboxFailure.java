package nl.veerkracht.kit.inbox;

import java.sql.SQLException;

/** The database did not answer for the inbox; the batch must be tried again. */
public class InboxFailure extends RuntimeException {
    InboxFailure(SQLException cause) {
        super("inbox not reached", cause);
    }
}
