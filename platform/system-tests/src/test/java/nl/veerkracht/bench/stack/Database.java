package nl.veerkracht.bench.stack;

import java.sql.Array;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BooleanSupplier;
import nl.veerkracht.bench.load.Message;

/** One database, looked into over a connection that stays open: to see when work is done, and to prove the count. */
public final class Database implements AutoCloseable {
    private static final Duration LOOK_EVERY = Duration.ofMillis(100);

    /** So that it counts all rows, also those that a service sees only when it has opened them. */
    private static final String ALL_ROWS = "?options=-c%20veerkracht.opened=writing";

    private final Connection connection;

    public Database(String url, String user, String password) {
        try {
            connection = DriverManager.getConnection(url + ALL_ROWS, user, password);
        } catch (SQLException e) {
            throw new IllegalStateException("no connection to " + url, e);
        }
    }

    /** The number that the query gives. */
    public long count(String query) {
        return Long.parseLong(text(query));
    }

    /** The one text that the query gives. */
    public String text(String query) {
        var all = texts(query);
        if (all.size() != 1) {
            throw new IllegalStateException(all.size() + " rows of " + query);
        }
        return all.get(0);
    }

    /** The texts that the query gives. */
    public List<String> texts(String query) {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var texts = new ArrayList<String>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    public void run(String sql) {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Returns as soon as the query gives this number. */
    public void await(String query, long number, Duration patience) {
        awaitUntil(query, patience, () -> count(query) >= number);
    }

    /** Returns as soon as these events have had their effect. */
    public void awaitClaimed(Collection<Message> messages, Duration patience) {
        awaitUntil("the last event of each partition", patience, () -> claimed(messages) == messages.size());
    }

    private long claimed(Collection<Message> messages) {
        var sql = "select count(*) from inbox where (source, id) in (select * from unnest(?::text[], ?::text[]))";
        try (var statement = connection.prepareStatement(sql)) {
            statement.setArray(1, array(messages.stream().map(Message::source).toArray()));
            statement.setArray(2, array(messages.stream().map(Message::id).toArray()));
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private Array array(Object[] values) throws SQLException {
        return connection.createArrayOf("text", values);
    }

    static void awaitUntil(String what, Duration patience, BooleanSupplier so) {
        var until = System.nanoTime() + patience.toNanos();
        while (!so.getAsBoolean()) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException("still not there after " + patience + ": " + what);
            }
            try {
                Thread.sleep(LOOK_EVERY.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
