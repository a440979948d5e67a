package nl.veerkracht.bench.measure;

import java.time.Duration;
import java.util.List;
import nl.veerkracht.bench.figure.Figure;
import nl.veerkracht.bench.figure.Figure.Target;
import nl.veerkracht.bench.figure.Report;
import nl.veerkracht.bench.load.Wave;
import nl.veerkracht.bench.stack.Stack;
import nl.veerkracht.bench.stack.Usage;
import org.jspecify.annotations.Nullable;

/** From the reports of schools to the entries on the timelines and the notices in the inboxes, everything running. */
public final class WholeWay implements Measure {
    private static final String FIRST = "school-service";
    private static final List<String> PARTS =
            List.of(FIRST, "case-service", "notification-service", "gateway", "connect", "kafka");
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final double TARGET = 10_000;

    private final String name;
    private final String heading;
    private final @Nullable Target target;
    private final int pupils;
    private final int signals;
    private final int rounds;

    private WholeWay(String name, String heading, @Nullable Target target, int pupils, int signals, int rounds) {
        this.name = name;
        this.heading = heading;
        this.target = target;
        this.pupils = pupils;
        this.signals = signals;
        this.rounds = rounds;
    }

    /**
     * With one of everything.
     *
     * @param rounds how many waves go before the one that is measured, at most
     */
    public static WholeWay single(int pupils, int signals, int rounds) {
        var heading = "the whole way, report to entry and notice";
        return new WholeWay("whole-way", heading, Target.atLeast(TARGET), pupils, signals, rounds);
    }

    /** With two of everything, which on one machine is more work for the same processors. */
    public static WholeWay replicated(int pupils, int signals, int rounds) {
        return new WholeWay("replicas", "the whole way with two of everything", null, pupils, signals, rounds);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void run(Stack stack, Report report) {
        new WarmUp(stack, PARTS, rounds).by(() -> through(stack, known(stack)));
        var wave = known(stack);
        stack.settle();
        var usage = through(stack, wave);
        var proof = new Told(stack, wave).proof() + ", " + OrderKept.of(wave, stack);
        tell(report, usage, wave.reports(), proof);
    }

    private Wave known(Stack stack) {
        var wave = stack.wave(pupils, signals);
        stack.enrol(wave);
        return wave;
    }

    /** Reports the whole wave; what it took until everybody was told. */
    private static Usage through(Stack stack, Wave wave) {
        var told = new Told(stack, wave);
        var backlog = stack.backlog(FIRST, wave.sickReports());
        return stack.measured(() -> {
            stack.thaw(List.of(FIRST));
            stack.school().awaitClaimed(backlog.lastMessages(), PATIENCE);
            told.await(PATIENCE);
        });
    }

    private void tell(Report report, Usage usage, int reports, String proof) {
        report.add(new Figure(heading, "everybody told", usage.perSecond(reports), "reports/s", target, proof));
        usage.cpu()
                .keySet()
                .forEach(part -> report.add(new Figure(
                        heading, "CPU of " + part, usage.microsOf(part, reports), "µs a report", null, proof)));
    }
}
