package nl.veerkracht.cases.database;

import jakarta.enterprise.context.ApplicationScoped;
import javax.sql.DataSource;

/** The service's own database, for statements on sets; takes part in the transaction under way. */
@ApplicationScoped
public class Database {
    private final DataSource connections;

    Database(DataSource connections) {
        this.connections = connections;
    }

    /** A statement to be filled in; each {@code ?} takes the next value. */
    public Statement statement(String sql) {
        return new Statement(connections, sql);
    }
}
