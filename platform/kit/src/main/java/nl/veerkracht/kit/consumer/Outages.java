package nl.veerkracht.kit.consumer;

import java.net.ConnectException;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells what passes by itself (and is waited for) from what trying again does not mend (and goes aside). */
public final class Outages {
    /** Connection, resources, operator, system, and the rolled back: deadlock or serialisation. */
    private static final Set<String> PASSING_STATES = Set.of("08", "53", "57", "58", "40", "25");

    private Outages() {}

    static boolean isOutage(@Nullable Throwable failure) {
        return causes(failure).anyMatch(Outages::passes);
    }

    /** What failed, without a word of the data that it failed on. */
    public static String reason(Throwable failure) {
        return causes(failure)
                .filter(SQLException.class::isInstance)
                .map(cause -> "could not be stored (SQL state " + ((SQLException) cause).getSQLState() + ")")
                .findFirst()
                .orElseGet(() ->
                        "could not be handled (" + root(failure).getClass().getSimpleName() + ")");
    }

    private static boolean passes(Throwable cause) {
        return cause instanceof SQLTransientException
                || cause instanceof SQLRecoverableException
                || cause instanceof ConnectException
                || cause instanceof ServiceDown
                || cause instanceof SQLException sql && passes(sql.getSQLState());
    }

    /** Without a state the error comes from the pool: no connection to be had. */
    private static boolean passes(@Nullable String state) {
        return state == null || state.length() < 2 || PASSING_STATES.contains(state.substring(0, 2));
    }

    private static Throwable root(Throwable failure) {
        return causes(failure).reduce(failure, (earlier, later) -> later);
    }

    private static Stream<Throwable> causes(@Nullable Throwable failure) {
        return Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20);
    }
}
