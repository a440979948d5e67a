package nl.veerkracht.cases.database;

import jakarta.enterprise.context.ApplicationScoped;
import nl.veerkracht.kit.database.Sets;

/** The service's own database, for statements on sets; takes part in the transaction under way. */
@ApplicationScoped
public class Database {
    private final Sets sets;

    Database(Sets sets) {
        this.sets = sets;
    }

    /**
     * A statement to be filled in; each {@code ?} takes the next value. The limit of a page stands in the text itself:
     * knowing it, the database plans once, and not again for each request.
     */
    public Statement statement(String sql) {
        return new Statement(sets, sql);
    }
}
