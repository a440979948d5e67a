package nl.veerkracht.kit.audit;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.veerkracht.kit.clock.BusinessClock;

/** Has records written to the chain of this process, by one thread of its own. */
@ApplicationScoped
class AccessWriter {
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        var writer = new Thread(work, "access-log");
        writer.setDaemon(true);
        return writer;
    });
    private final GroupCommit commits;
    private final Duration patience;
    private final Counter written;
    private final Counter failed;
    private final Timer waiting;

    AccessWriter(ChainTable table, BusinessClock clock, AccessLogConfig config, MeterRegistry meters) {
        this.commits = new GroupCommit(thread, new OwnChain(table, clock)::add);
        this.patience = config.patience();
        this.written = meters.counter("veerkracht.access.log.records");
        this.failed = meters.counter("veerkracht.access.log.failures");
        this.waiting = meters.timer("veerkracht.access.log.wait");
    }

    /**
     * Returns when these records are confirmed.
     *
     * @throws LogUnavailable when they are not
     */
    void write(List<String> records) {
        try {
            waiting.record(() -> commits.write(records, patience));
            written.increment(records.size());
        } catch (LogUnavailable unavailable) {
            failed.increment();
            throw unavailable;
        }
    }

    @PreDestroy
    void end() {
        thread.shutdown();
    }
}
