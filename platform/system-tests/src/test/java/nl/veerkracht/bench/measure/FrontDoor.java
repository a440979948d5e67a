package nl.veerkracht.bench.measure;

import java.time.Duration;
import java.util.List;
import nl.veerkracht.bench.figure.Figure;
import nl.veerkracht.bench.figure.Report;
import nl.veerkracht.bench.http.Answers;
import nl.veerkracht.bench.http.Load;
import nl.veerkracht.bench.load.Message;
import nl.veerkracht.bench.load.School;
import nl.veerkracht.bench.stack.Stack;

/** Events of a school through the front door of the gateway, one by one and by the hundred, with all behind it running. */
public final class FrontDoor implements Measure {
    private static final String NAME = "events through the front door";
    private static final int CONNECTIONS = 8;
    private static final int BATCH = 100;
    private static final int REPORTS_EACH = 3; // one fewer than raises a signal
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final int singles;
    private final int batches;

    /** So many requests of each kind as fast as they go, as many at half that rate, and half as many before. */
    public FrontDoor(int singles, int batches) {
        this.singles = singles;
        this.batches = batches;
    }

    @Override
    public String name() {
        return "door";
    }

    @Override
    public void run(Stack stack, Report report) {
        through(stack, report, "one by one", singles, 1);
        through(stack, report, "by the hundred", batches, BATCH);
    }

    private void through(Stack stack, Report report, String what, int requests, int size) {
        var events = events(stack, (requests * 2 + requests / 2) * size);
        var absences = new Counted.Tables(stack.school(), "absence");
        var warmUp = requests / 2;
        var sending = new SchoolSystem(stack).sending(events, size);
        Load.asFastAs(CONNECTIONS, warmUp, sending).allWere(SchoolSystem.ACCEPTED);
        var most = Load.asFastAs(CONNECTIONS, requests, sending.from(warmUp)).allWere(SchoolSystem.ACCEPTED);
        absences.await(PATIENCE, (long) (warmUp + requests) * size);
        var half = most.perSecond() / 2;
        var rated = Load.atRate(half, requests, sending.from(warmUp + requests)).allWere(SchoolSystem.ACCEPTED);
        absences.await(PATIENCE, events.size());
        tell(report, what, size, most, rated, absences.grewBy(events.size()));
    }

    private static void tell(Report report, String what, int size, Answers most, Answers rated, String proof) {
        report.add(new Figure(NAME, what + ", at most", most.perSecond() * size, "events/s", null, proof));
        Times.tell(report, NAME, "%s, at %,.0f events/s".formatted(what, rated.perSecond() * size), rated, proof);
    }

    private static List<Message> events(Stack stack, int count) {
        var pupils = stack.pupils(School.OF_THE_REGION, (count + REPORTS_EACH - 1) / REPORTS_EACH);
        stack.enrol(pupils);
        return pupils.reports(REPORTS_EACH).limit(count).toList();
    }
}
