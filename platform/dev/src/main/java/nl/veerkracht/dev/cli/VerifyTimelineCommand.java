package nl.veerkracht.dev.cli;

import java.io.PrintStream;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks whether the timelines tell of every record as it is, and puts back what is missing where it is asked to. */
final class VerifyTimelineCommand {
    static final String REBUILD = "rebuild";
    static final String FAULTS = """
            select string_agg(young_person_id || ', ' || kind || ' of ' || source_event || ': ' || fault, chr(10))
            from verify_timeline()
            """;
    static final String PUT_BACK = "select rebuild_timeline() || ' entries put back'";

    /** Asks the database of case-service something. */
    interface Database {
        /** The first column of the first row. */
        @Nullable
        String ask(String query) throws SQLException;
    }

    private final Database database;
    private final PrintStream out;

    VerifyTimelineCommand(Database database, PrintStream out) {
        this.database = database;
        this.out = out;
    }

    /** @throws Refused when anything is wrong, or it cannot be told */
    void run(List<String> words) {
        try {
            if (words.equals(List.of(REBUILD))) {
                out.println(database.ask(PUT_BACK));
            } else if (!words.isEmpty()) {
                throw new Refused("usage: ./dev verify-timeline [rebuild]");
            }
            verify(database.ask(FAULTS));
        } catch (SQLException failure) {
            throw new Refused("The database cases does not tell: " + failure.getMessage());
        }
    }

    private void verify(@Nullable String faults) {
        if (faults != null) {
            out.println(faults);
            throw new Refused("Timelines do not tell of every record as it is.");
        }
        out.println("Timelines tell of every record as it is.");
    }
}
