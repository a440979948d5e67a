package nl.veerkracht.bench.measure;

import static nl.veerkracht.bench.figure.Figure.Target.atMost;

import java.time.Duration;
import java.util.List;
import nl.veerkracht.bench.figure.Figure;
import nl.veerkracht.bench.figure.Report;
import nl.veerkracht.bench.stack.Stack;

/** What each service has in use after all that came before, and how long it takes to start. */
public final class Starts implements Measure {
    private static final String NAME = "start and memory of a service";
    private static final List<String> SERVICES =
            List.of("school-service", "case-service", "notification-service", "gateway");
    private static final double SECONDS = 3;
    private static final double MEBIBYTES = 300;
    private static final double MEBIBYTE = 1024.0 * 1024;
    private static final double MILLIS = 1e3;

    @Override
    public String name() {
        return "start";
    }

    @Override
    public void run(Stack stack, Report report) {
        var resident = stack.platform().resident();
        for (var service : SERVICES) {
            var memory = resident.getOrDefault(service, 0L) / MEBIBYTE;
            report.add(new Figure(
                    NAME, service + " in memory", memory, "MiB", atMost(MEBIBYTES), "resident, of its process"));
        }
        for (var service : SERVICES) {
            var took = start(stack, service).toMillis() / MILLIS;
            report.add(new Figure(
                    NAME, service + " starts", took, "s", atMost(SECONDS), "until it says that it is ready"));
        }
    }

    private static Duration start(Stack stack, String service) {
        stack.platform().stop(service);
        var began = System.nanoTime();
        stack.platform().start(service);
        return Duration.ofNanos(System.nanoTime() - began);
    }
}
