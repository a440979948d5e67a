package nl.veerkracht.cases.worklist;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import nl.veerkracht.cases.database.Database;
import nl.veerkracht.cases.database.Statement;

/** A piece of a statement with the values it takes, so that they stay in one order however pieces are put together. */
record Clause(String text, List<Object> values) {
    static final Clause NOTHING = new Clause("", List.of());

    /** A piece; each {@code ?} takes the next value, a collection as one array. */
    static Clause of(String text, Object... values) {
        return new Clause(text, List.of(values));
    }

    Clause and(Clause next) {
        return new Clause(
                text + " " + next.text,
                Stream.concat(values.stream(), next.values.stream()).toList());
    }

    Clause and(String next, Object... more) {
        return and(of(next, more));
    }

    /** Ready to be run. */
    Statement on(Database database) {
        var statement = database.statement(text);
        for (var value : values) {
            if (value instanceof Collection<?> all) {
                statement.values(all);
            } else {
                statement.value(value);
            }
        }
        return statement;
    }
}
