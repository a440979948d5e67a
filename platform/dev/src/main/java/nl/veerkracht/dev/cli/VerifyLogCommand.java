package nl.veerkracht.dev.cli;

import java.io.PrintStream;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks in the database of every service whether the record of who looked is as it was written. */
final class VerifyLogCommand {
    static final String FAULTS = """
            select string_agg('chain ' || chain || ', position ' || position || ': ' || fault, chr(10))
            from verify_access_log()
            """;
    static final String SIZE = """
            select count(*) || ' records in ' || count(distinct chain) || ' chains' from access_log
            """;

    /** Asks a database something. */
    interface Databases {
        /** The first column of the first row. */
        @Nullable
        String ask(String database, String query) throws SQLException;
    }

    private final List<String> names;
    private final Databases databases;
    private final PrintStream out;

    VerifyLogCommand(List<String> names, Databases databases, PrintStream out) {
        this.names = names;
        this.databases = databases;
        this.out = out;
    }

    /** @throws Refused when anything is wrong, or it cannot be told */
    void run() {
        var changed = names.stream().filter(name -> !isWell(name)).toList();
        if (!changed.isEmpty()) {
            throw new Refused("The record of who looked is not as it was written: " + String.join(", ", changed));
        }
    }

    private boolean isWell(String database) {
        try {
            var faults = databases.ask(database, FAULTS);
            out.println(
                    database + ": " + databases.ask(database, SIZE) + (faults == null ? ", as they were written" : ""));
            if (faults != null) {
                out.println(faults);
            }
            return faults == null;
        } catch (SQLException failure) {
            throw new Refused("The database " + database + " does not tell: " + failure.getMessage());
        }
    }
}
