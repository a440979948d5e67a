package nl.veerkracht.bench.measure;

import java.time.Duration;
import java.util.List;
import nl.veerkracht.bench.figure.Figure;
import nl.veerkracht.bench.figure.Figure.Target;
import nl.veerkracht.bench.figure.Report;
import nl.veerkracht.bench.stack.Stack;
import org.jspecify.annotations.Nullable;

/** From the reports of schools to the entries on the timelines and the notices in the inboxes, everything running. */
public final class WholeWay implements Measure {
    private static final String FIRST = "school-service";
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final double TARGET = 10_000;

    private final String name;
    private final String heading;
    private final @Nullable Target target;
    private final int pupils;
    private final int signals;

    private WholeWay(String name, String heading, @Nullable Target target, int pupils, int signals) {
        this.name = name;
        this.heading = heading;
        this.target = target;
        this.pupils = pupils;
        this.signals = signals;
    }

    /** With one of everything. */
    public static WholeWay single(int pupils, int signals) {
        return new WholeWay(
                "whole-way", "the whole way, report to entry and notice", Target.atLeast(TARGET), pupils, signals);
    }

    /** With two of everything, which on one machine is more work for the same processors. */
    public static WholeWay replicated(int pupils, int signals) {
        return new WholeWay("replicas", "the whole way with two of everything", null, pupils, signals);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void run(Stack stack, Report report) {
        var wave = stack.wave(pupils, signals);
        stack.enrol(wave);
        stack.settle();
        var told = new Told(stack, wave);
        var backlog = stack.backlog(FIRST, wave.sickReports());
        var usage = stack.measured(() -> {
            stack.thaw(List.of(FIRST));
            stack.school().awaitClaimed(backlog.lastMessages(), PATIENCE);
            told.await(PATIENCE);
        });
        var proof = told.proof() + ", " + OrderKept.of(wave, stack);
        var reports = wave.reports();
        report.add(new Figure(heading, "everybody told", usage.perSecond(reports), "reports/s", target, proof));
        usage.cpu()
                .keySet()
                .forEach(part -> report.add(new Figure(
                        heading, "CPU of " + part, usage.microsOf(part, reports), "µs a report", null, proof)));
    }
}
