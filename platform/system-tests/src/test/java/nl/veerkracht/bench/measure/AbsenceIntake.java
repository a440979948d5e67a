package nl.veerkracht.bench.measure;

import static nl.veerkracht.bench.figure.Figure.Target.atLeast;

import java.util.List;
import nl.veerkracht.bench.figure.Figure;
import nl.veerkracht.bench.figure.Report;
import nl.veerkracht.bench.load.Wave;
import nl.veerkracht.bench.stack.Backlog;
import nl.veerkracht.bench.stack.Stack;
import nl.veerkracht.bench.stack.Usage;
import nl.veerkracht.bench.yardstick.Yardstick;

/**
 * Absence events from Kafka to committed, by school-service alone: while it stands still a backlog is put on the bus, then
 * it goes on. What comes after it stands still meanwhile, so that the figure is its own.
 */
public final class AbsenceIntake implements Measure {
    private static final String NAME = "absence events through school-service";
    private static final String READER = "school-service";
    private static final double TARGET = 25_000;
    private static final double THIRD = 1 / 3.0;

    private final int pupils;
    private final int signals;
    private final int rounds;

    /** @param rounds how many waves go before the one that is measured, at most */
    public AbsenceIntake(int pupils, int signals, int rounds) {
        this.rounds = rounds;
        this.pupils = pupils;
        this.signals = signals;
    }

    @Override
    public String name() {
        return "absences";
    }

    @Override
    public void run(Stack stack, Report report) {
        var wave = stack.wave(pupils, signals);
        stack.enrol(wave);
        var before = warmUp(stack);
        stack.alone(READER, () -> {
            var backlog = stack.backlog(READER, wave.sickReports());
            var usage = stack.workThrough(backlog, READER, stack.school());
            tell(report, wave.reports(), usage, Yardstick.absences(stack, before, backlog), proof(stack, wave));
            return usage;
        });
    }

    private static String proof(Stack stack, Wave wave) {
        return new WaveRows(stack.school(), wave.number(), "absence", "school_id").exactly(wave.reports()) + ", "
                + new WaveRows(stack.school(), wave.number(), "signal", "school_id").exactly(wave.signals());
    }

    /** The backlog of the last round, for the yardstick to warm up too. */
    private Backlog warmUp(Stack stack) {
        return new WarmUp(stack, List.of(READER), rounds).by(() -> {
            var wave = stack.wave(pupils, signals);
            stack.enrol(wave);
            var backlog = stack.backlog(READER, wave.sickReports());
            stack.workThrough(backlog, READER, stack.school());
            return backlog;
        });
    }

    private static void tell(Report report, int events, Usage usage, Yardstick.Result yardstick, String proof) {
        var rate = usage.perSecond(events);
        report.add(new Figure(NAME, "from Kafka to committed", rate, "events/s", atLeast(TARGET), proof));
        for (var part : List.of(READER, "postgres", "kafka")) {
            report.add(new Figure(NAME, "CPU of " + part, usage.microsOf(part, events), "µs an event", null, proof));
        }
        report.add(
                new Figure(NAME, "yardstick in the same run", yardstick.rate(), "events/s", null, yardstick.proof()));
        report.add(new Figure(
                NAME, "CPU of yardstick and database", yardstick.micros(), "µs an event", null, yardstick.proof()));
        report.add(new Figure(NAME, "share of the yardstick", rate / yardstick.rate(), "", atLeast(THIRD), proof));
    }
}
