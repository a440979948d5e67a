package nl.veerkracht.bench.yardstick;

import java.time.Duration;
import java.util.Locale;
import nl.veerkracht.bench.stack.Backlog;
import nl.veerkracht.bench.stack.Database;
import nl.veerkracht.bench.stack.Stack;
import nl.veerkracht.bench.stack.Usage;

/** Lets {@link YardstickProgram} do what the platform itself has just worked through. */
public final class Yardstick {
    private static final String DATABASE = "yardstick";

    private Yardstick() {}

    /**
     * What the last stretch came to.
     *
     * @param rate events in a second
     * @param micros processor time of one event, of the program and the database together
     */
    public record Result(double rate, double micros, String proof) {}

    /** What was there before is for warming up. */
    public static Result absences(Stack stack, Backlog before, Backlog measured) {
        return run("absences", "absence", stack, before, measured);
    }

    /** What was there before is for warming up. */
    public static Result cases(Stack stack, Backlog before, Backlog measured) {
        return run("cases", "care_case", stack, before, measured);
    }

    private static Result run(String work, String table, Stack stack, Backlog before, Backlog last) {
        try (var database = database(stack);
                var program = new Program(work, stack, stack.databaseUrl(DATABASE))) {
            program.take(before);
            var rows = rows(database, table);
            var own = program.cpu();
            var usage = stack.measured(() -> program.take(last));
            return result(last.count(), usage, program.cpu().minus(own), rows(database, table) - rows);
        }
    }

    private static Result result(int events, Usage usage, Duration own, long rows) {
        return new Result(
                usage.perSecond(events),
                usage.microsOf("postgres", events) + Usage.micros(own, events),
                String.format(Locale.ROOT, "%,d rows of its own", rows));
    }

    private static long rows(Database database, String table) {
        return database.count("select count(*) from " + table);
    }

    private static Database database(Stack stack) {
        try (var server = stack.asSuperuser("postgres")) {
            if (server.count("select count(*) from pg_database where datname = '" + DATABASE + "'") == 0) {
                server.run("create database " + DATABASE);
            }
        }
        return stack.asSuperuser(DATABASE);
    }
}
