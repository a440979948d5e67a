package nl.veerkracht.bench.measure;

import java.time.Duration;
import nl.veerkracht.bench.load.School;
import nl.veerkracht.bench.stack.Database;

/** The rows of one table that came of one wave, held against how many there must be. */
final class WaveRows {
    private final Database database;
    private final String table;
    private final String query;

    /** @param column in which the table names the school, after what else an index on it wants to know */
    WaveRows(Database database, int wave, String table, String column) {
        this.database = database;
        this.table = table;
        this.query = "select count(*) from " + table + " where " + School.isOfWave(column, wave);
    }

    /** Returns as soon as there are that many. */
    void await(Duration patience, long expected) {
        database.await(query, expected, patience);
    }

    /** @return the count in words, for the report */
    String exactly(long expected) {
        return Counted.exactly(expected, database.count(query), "rows of " + table);
    }
}
