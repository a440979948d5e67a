package nl.veerkracht.kit.database;

import java.sql.SQLException;

/** The database did not answer, or refused; the cause tells whether trying again helps. */
public class SetFailure extends RuntimeException {
    SetFailure(SQLException cause) {
        super("set not read or written", cause);
    }
}
