package nl.veerkracht.bench.measure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.veerkracht.bench.stack.Database;

/** What the database holds, held against what it must. */
final class Counted {
    private Counted() {}

    /** @return the count in words, for the report */
    static String exactly(long expected, long counted, String what) {
        if (counted != expected) {
            throw new AssertionError("counted %,d %s, but there should be %,d".formatted(counted, what, expected));
        }
        return String.format(Locale.ROOT, "%,d %s", counted, what);
    }

    /** Tables, as large as they are now. */
    static final class Tables {
        private final Database database;
        private final List<String> tables;
        private final List<Long> before;

        Tables(Database database, String... tables) {
            this.database = database;
            this.tables = List.of(tables);
            this.before = sizes();
        }

        /** @param expected for each table how many rows have come in since */
        String grewBy(long... expected) {
            var now = sizes();
            var proofs = new ArrayList<String>();
            for (var index = 0; index < expected.length; index++) {
                proofs.add(
                        exactly(expected[index], now.get(index) - before.get(index), "rows of " + tables.get(index)));
            }
            return String.join(", ", proofs);
        }

        /** Returns as soon as that many rows have come into each. */
        void await(Duration patience, long... expected) {
            for (var index = 0; index < expected.length; index++) {
                database.await(count(tables.get(index)), before.get(index) + expected[index], patience);
            }
        }

        private static String count(String table) {
            return "select count(*) from " + table;
        }

        private List<Long> sizes() {
            return tables.stream().map(table -> database.count(count(table))).toList();
        }
    }
}
