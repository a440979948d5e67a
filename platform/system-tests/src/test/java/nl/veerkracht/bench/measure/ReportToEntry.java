package nl.veerkracht.bench.measure;

import static nl.veerkracht.bench.figure.Figure.Target.atMost;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import nl.veerkracht.bench.figure.Figure.Target;
import nl.veerkracht.bench.figure.Report;
import nl.veerkracht.bench.http.Answers;
import nl.veerkracht.bench.http.Load;
import nl.veerkracht.bench.load.Message;
import nl.veerkracht.bench.load.Pupils;
import nl.veerkracht.bench.load.School;
import nl.veerkracht.bench.stack.Stack;

/**
 * How long it takes from a school reporting an absence until everybody who takes part can read it: through the gateway in,
 * and through the gateway out, of young people who have an open case. With nothing else going on, and among other reports.
 */
public final class ReportToEntry implements Measure {
    private static final String NAME = "one report, report to entry visible in the API";
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Target MEDIAN = atMost(150);
    private static final Target SLOWEST = atMost(500);
    /** Of a young person with a case: the signal, the opening of the case, and the absences that raised the signal. */
    private static final int ENTRIES_EACH = 2 + Pupils.REPORTS_TO_SIGNAL;

    private static final double ALONE = 3; // reports in a second: each is visible before the next
    private static final double AMONG = 5;
    private static final int BACKGROUND = 100;
    private static final int BATCH = 10;

    private final int warmUps;
    private final int alone;
    private final int among;

    /**
     * @param alone reports with nothing else going on
     * @param among reports among a hundred others a second
     */
    public ReportToEntry(int warmUps, int alone, int among) {
        this.warmUps = warmUps;
        this.alone = alone;
        this.among = among;
    }

    @Override
    public String name() {
        return "latency";
    }

    @Override
    public void run(Stack stack, Report report) {
        var pupils = withCases(stack, warmUps + alone + among);
        var others = others(stack);
        var entries = new Counted.Tables(stack.cases(), "timeline_entry");
        var following = new Following(stack, pupils);
        Load.atRate(AMONG, warmUps, following).allWere(Following.VISIBLE);
        var idle = Load.atRate(ALONE, alone, following.from(warmUps)).allWere(Following.VISIBLE);
        var busy = meanwhile(stack, others, () -> Load.atRate(AMONG, among, following.from(warmUps + alone)))
                .allWere(Following.VISIBLE);
        var proof = entries.grewBy(pupils.count());
        Times.tell(report, NAME, "nothing else going on", idle, MEDIAN, SLOWEST, proof);
        Times.tell(report, NAME, "among 100 events/s", busy, MEDIAN, SLOWEST, proof);
    }

    private static Pupils withCases(Stack stack, int count) {
        var pupils = stack.pupils(School.OF_THE_REGION, count);
        var cases = new Counted.Tables(stack.cases(), "care_case", "timeline_entry");
        stack.enrol(pupils);
        stack.bus().put(pupils.reports(Pupils.REPORTS_TO_SIGNAL));
        cases.await(PATIENCE, count, (long) count * ENTRIES_EACH);
        return pupils;
    }

    private List<Message> others(Stack stack) {
        var count = (int) (among / AMONG * BACKGROUND);
        var pupils = stack.pupils(School.OF_THE_REGION, count);
        stack.enrol(pupils);
        return pupils.reports(1).toList();
    }

    /** Other pupils are reported in small batches, as long as the work goes on. */
    private static Answers meanwhile(Stack stack, List<Message> others, Supplier<Answers> work) {
        var sending = new SchoolSystem(stack).sending(others, BATCH);
        var background = CompletableFuture.supplyAsync(
                () -> Load.atRate((double) BACKGROUND / BATCH, others.size() / BATCH, sending));
        var answers = work.get();
        background.join().allWere(SchoolSystem.ACCEPTED);
        return answers;
    }
}
