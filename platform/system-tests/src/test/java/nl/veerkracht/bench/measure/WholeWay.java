package nl.veerkracht.bench.measure;

import static nl.veerkracht.bench.figure.Figure.Target.atLeast;

import java.time.Duration;
import java.util.List;
import nl.veerkracht.bench.figure.Figure;
import nl.veerkracht.bench.figure.Report;
import nl.veerkracht.bench.stack.Stack;

/** From the reports of schools to the entries on the timelines and the notices in the inboxes, everything running. */
public final class WholeWay implements Measure {
    private static final String NAME = "the whole way, report to entry and notice";
    private static final String FIRST = "school-service";
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final double TARGET = 10_000;

    private final int pupils;
    private final int signals;

    public WholeWay(int pupils, int signals) {
        this.pupils = pupils;
        this.signals = signals;
    }

    @Override
    public String name() {
        return "whole-way";
    }

    @Override
    public void run(Stack stack, Report report) {
        var wave = stack.wave(pupils, signals);
        stack.enrol(wave);
        var told = new Told(stack, wave);
        var backlog = stack.backlog(FIRST, wave.sickReports());
        var usage = stack.measured(() -> {
            stack.thaw(List.of(FIRST));
            stack.school().awaitClaimed(backlog.lastMessages(), PATIENCE);
            told.await(PATIENCE);
        });
        var proof = told.proof();
        var reports = wave.reports();
        report.add(new Figure(NAME, "everybody told", usage.perSecond(reports), "reports/s", atLeast(TARGET), proof));
        usage.cpu()
                .keySet()
                .forEach(part -> report.add(
                        new Figure(NAME, "CPU of " + part, usage.microsOf(part, reports), "µs a report", null, proof)));
    }
}
