package nl.veerkracht.notification.mail;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import javax.sql.DataSource;
import nl.veerkracht.notification.erasure.NightlyScan;

/** Lets one replica at a time make the mail rounds and look at night, and another one take over when that one is gone. */
@ApplicationScoped
class MailSchedule {
    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(5);
    private static final int MISSED_SIGNS = 4;

    private final Scheduler scheduler;

    MailSchedule(DataSource database, MailRound round, MailConfig config, NightlyScan nightlyScan) {
        var task = Tasks.recurring("mail-round", FixedDelay.of(config.every()))
                .execute((instance, context) -> round.run());
        this.scheduler = Scheduler.create(database)
                .startTasks(task, nightlyScan.task())
                .threads(1)
                .pollingInterval(config.every())
                .heartbeatInterval(SIGN_OF_LIFE)
                .missedHeartbeatsLimit(MISSED_SIGNS)
                .shutdownMaxWait(config.timeout())
                .build();
    }

    void start(@Observes StartupEvent started) {
        scheduler.start();
    }

    void stop(@Observes ShutdownEvent stopping) {
        scheduler.stop();
    }
}
