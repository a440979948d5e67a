package nl.veerkracht.cases;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** The next run of one daily work, as the scheduler of the service has it. */
public final class DailyRun {
    /** One thread does all that is done at this hour, for every case that the other tests have left. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private DailyRun() {}

    /** The moment that it is planned for, once nothing of it runs any more. */
    public static Instant after(Instant moment, String work) {
        return await().atMost(PATIENCE).until(() -> next(work), next -> next.isAfter(moment));
    }

    /** Waits until it is planned for this moment. */
    public static void isPlannedFor(Instant moment, String work) {
        await().atMost(PATIENCE).until(() -> next(work), moment::equals);
    }

    /** Waits until the run has had this consequence and the one after it is planned. */
    public static void awaited(Instant planned, String work, BooleanSupplier consequence) {
        await().atMost(PATIENCE).until(consequence::getAsBoolean);
        after(planned, work);
    }

    /** Long ago while it is busy: what another test set in motion by moving the clock may not have ended yet. */
    private static Instant next(String work) {
        return Instant.parse(CasesDatabase.ask("""
                select to_char(case when picked then 'epoch' else execution_time end at time zone 'UTC',
                               'YYYY-MM-DD"T"HH24:MI:SS"Z"')
                from scheduled_tasks where task_name = '%s-daily'
                """, work));
    }
}
