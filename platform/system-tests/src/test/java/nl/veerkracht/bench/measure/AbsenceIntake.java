package nl.veerkracht.bench.measure;

import static nl.veerkracht.bench.figure.Figure.Target.atLeast;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.veerkracht.bench.figure.Figure;
import nl.veerkracht.bench.figure.Report;
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
    private static final List<String> AFTER = List.of("connect", "case-service", "notification-service", "gateway");
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String READER = "school-service";
    private static final int WARM_UPS = 3;
    private static final double TARGET = 25_000;
    private static final double THIRD = 1 / 3.0;

    private final int pupils;
    private final int signals;

    public AbsenceIntake(int pupils, int signals) {
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
        stack.freeze(AFTER);
        var counted = new Counted.Tables(stack.school(), "absence", "signal");
        var backlog = stack.backlog(READER, wave.sickReports());
        var usage = take(stack, backlog);
        var yardstick = Yardstick.absences(stack, before, backlog);
        stack.thaw(AFTER);
        tell(report, wave.reports(), usage, yardstick, counted.grewBy(wave.reports(), wave.signals()));
    }

    /** A service that has been running for a while has compiled what it does most; so must the one that is measured. */
    private List<Backlog> warmUp(Stack stack) {
        var waves = Stream.generate(() -> stack.wave(pupils, signals))
                .limit(WARM_UPS)
                .toList();
        waves.forEach(stack::enrol);
        var backlogs = new ArrayList<Backlog>();
        for (var wave : waves) {
            var backlog = stack.backlog(READER, wave.sickReports());
            take(stack, backlog);
            backlogs.add(backlog);
        }
        return backlogs;
    }

    private static Usage take(Stack stack, Backlog backlog) {
        return stack.measured(() -> {
            stack.thaw(List.of(READER));
            stack.school().awaitClaimed(backlog.lastMessages(), PATIENCE);
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
