package nl.veerkracht.bench.measure;

import static nl.veerkracht.bench.figure.Figure.Target.atLeast;
import static nl.veerkracht.bench.figure.Figure.Target.atMost;

import java.util.List;
import nl.veerkracht.bench.figure.Figure;
import nl.veerkracht.bench.figure.Report;
import nl.veerkracht.bench.stack.Stack;
import nl.veerkracht.bench.stack.Usage;
import nl.veerkracht.bench.yardstick.Yardstick;

/** Every event opens a case with two tasks and entries on a timeline: case-service alone, the others standing still. */
public final class CasesFromSignals implements Measure {
    private static final String NAME = "every event opens a case with two tasks";
    private static final String READER = "case-service";
    private static final double TARGET = 4_000;
    private static final double MICROS = 200;

    private final int cases;
    private final int rounds;

    /** @param rounds how often as many go before those that are measured, at most */
    public CasesFromSignals(int cases, int rounds) {
        this.cases = cases;
        this.rounds = rounds;
    }

    @Override
    public String name() {
        return "cases";
    }

    @Override
    public void run(Stack stack, Report report) {
        stack.alone(READER, () -> {
            var before = new WarmUp(stack, List.of(READER), rounds).by(() -> {
                var backlog = stack.backlog(READER, stack.signals(cases).all());
                stack.workThrough(backlog, READER, stack.cases());
                return backlog;
            });
            var signals = stack.signals(cases);
            var backlog = stack.backlog(READER, signals.all());
            var usage = stack.workThrough(backlog, READER, stack.cases());
            tell(report, usage, Yardstick.cases(stack, before, backlog), proof(stack, signals.number()));
            return usage;
        });
    }

    private String proof(Stack stack, int number) {
        return String.join(
                ", ",
                new WaveRows(stack.cases(), number, "care_case", "school_id").exactly(cases),
                new WaveRows(stack.cases(), number, "task", "school_id").exactly(2L * cases),
                new WaveRows(stack.cases(), number, "timeline_entry", "organisation_identifier").exactly(2L * cases));
    }

    private void tell(Report report, Usage usage, Yardstick.Result yardstick, String proof) {
        var both = usage.microsOf(List.of(READER, "postgres"), cases);
        report.add(
                new Figure(NAME, "from Kafka to committed", usage.perSecond(cases), "cases/s", atLeast(TARGET), proof));
        report.add(new Figure(NAME, "CPU of " + READER, usage.microsOf(READER, cases), "µs a case", null, proof));
        report.add(new Figure(NAME, "CPU of postgres", usage.microsOf("postgres", cases), "µs a case", null, proof));
        report.add(new Figure(NAME, "CPU of both", both, "µs a case", atMost(MICROS), proof));
        report.add(new Figure(NAME, "yardstick in the same run", yardstick.rate(), "cases/s", null, yardstick.proof()));
        report.add(new Figure(
                NAME, "CPU of yardstick and database", yardstick.micros(), "µs a case", null, yardstick.proof()));
    }
}
