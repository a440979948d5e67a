package nl.veerkracht.cases.database;

import java.sql.SQLException;

/** The database refused or did not answer; the cause says which. */
public class DatabaseFailure extends RuntimeException {
    DatabaseFailure(SQLException cause) {
        super("statement failed", cause);
    }
}
