package nl.veerkracht.bench.measure;

import static nl.veerkracht.bench.figure.Figure.Target.atMost;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntFunction;
import nl.veerkracht.bench.figure.Figure;
import nl.veerkracht.bench.figure.Report;
import nl.veerkracht.bench.http.Answers;
import nl.veerkracht.bench.http.Load;
import nl.veerkracht.bench.http.Work;
import nl.veerkracht.bench.load.ManyCases;
import nl.veerkracht.bench.load.School;
import nl.veerkracht.bench.stack.Stack;
import nl.veerkracht.bench.stack.Usage;

/** What people ask most of case-service, with many cases in its database: open a case, read worklists and timelines. */
public final class CaseRequests implements Measure {
    private static final String SERVICE = "case-service";
    private static final String COORDINATOR = "coordinator-99da00";
    private static final String OFFICER = "officer-9901";
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int CONNECTIONS = 8;
    private static final long SEED = 20_261_130;
    private static final double PER_SECOND = 100;
    private static final double MICROS = 2_000;

    private final ManyCases many;
    private final int requests;
    private final int rounds;

    /**
     * @param requests how many of each kind, at the rate and as fast as they go
     * @param rounds how often as many go before that, at most
     */
    public CaseRequests(int cases, int requests, int rounds) {
        this.many = new ManyCases(cases);
        this.requests = requests;
        this.rounds = rounds;
    }

    @Override
    public String name() {
        return "rest";
    }

    @Override
    public void run(Stack stack, Report report) {
        many.in(stack.cases());
        stack.settle();
        opening(stack, report);
        stack.settle();
        var seeded = Counted.exactly(many.count(), many.cases(stack.cases()), "cases");
        var proof = seeded + ", "
                + Counted.exactly((long) many.count() * ManyCases.ENTRIES_EACH, many.entries(stack.cases()), "entries");
        reading(stack, report, "tasks of a school", COORDINATOR, index -> "/v1/tasks?limit=20", proof);
        reading(stack, report, "cases of a school", COORDINATOR, index -> "/v1/cases?limit=20", proof);
        reading(stack, report, "cases of an officer", OFFICER, index -> "/v1/cases?limit=20", proof);
        reading(stack, report, "timeline of 50", COORDINATOR, timelines(stack), proof);
    }

    /** Meanwhile who hears of the cases stands still, so that what it does to the database is not counted. */
    private void opening(Stack stack, Report report) {
        var people = newPeople(stack, (rounds + 2) * requests);
        var next = new AtomicInteger();
        var caller = stack.caller(SERVICE, COORDINATOR);
        Work open = index -> caller.post("/v1/cases", "application/json", concern(people.get(next.getAndIncrement())))
                .thenApply(HttpResponse::statusCode);
        var counted = new Counted.Tables(stack.cases(), "care_case", "task");
        var usual = stack.alone(SERVICE, () -> new Asked(stack, open, 201));
        tell(report, "open a case", usual, counted.grewBy(next.get(), 2L * next.get()));
    }

    private static String concern(String youngPersonId) {
        return "{\"youngPersonId\":\"" + youngPersonId + "\"}";
    }

    private static List<String> newPeople(Stack stack, int count) {
        var pupils = stack.pupils(School.OF_THE_REGION, count);
        var enrolled = "select count(*) from enrolment";
        var before = stack.cases().count(enrolled);
        stack.enrol(pupils);
        stack.cases().await(enrolled, before + count, PATIENCE);
        return stack.youngPeople(pupils);
    }

    private void reading(
            Stack stack, Report report, String what, String reader, IntFunction<String> paths, String proof) {
        var caller = stack.caller(SERVICE, reader);
        Work read = index -> caller.get(paths.apply(index)).thenApply(HttpResponse::statusCode);
        tell(report, what, new Asked(stack, read, 200), proof);
    }

    private static IntFunction<String> timelines(Stack stack) {
        var people = stack.cases()
                .texts("select young_person_id from care_case where school_id = '" + School.OF_THE_REGION.id()
                        + "' and id in (select case_id from timeline_entry where source_event like 'seed%' limit 100000)"
                        + " order by id");
        Collections.shuffle(people, new Random(SEED));
        return index -> "/v1/young-people/" + people.get(index % people.size()) + "/timeline?limit=50";
    }

    /** Requests of one kind: at a rate, with what they cost meanwhile, and as fast as they go. */
    private final class Asked {
        private final Answers rated;
        private final Usage usage;
        private final Answers most;

        Asked(Stack stack, Work work, int status) {
            new WarmUp(stack, List.of(SERVICE), rounds).by(() -> asFastAsTheyGo(work, status));
            var answers = new AtomicReference<>(new Answers());
            usage = stack.measured(() -> answers.set(Load.atRate(PER_SECOND, requests, work)));
            rated = Objects.requireNonNull(answers.get()).allWere(status);
            most = asFastAsTheyGo(work, status);
        }

        private Answers asFastAsTheyGo(Work work, int status) {
            return Load.asFastAs(CONNECTIONS, requests, work).allWere(status);
        }
    }

    private void tell(Report report, String what, Asked asked, String proof) {
        var measure = String.format(Locale.ROOT, "requests to case-service with %,d cases", many.count());
        var application = asked.usage.microsOf(SERVICE, requests);
        var database = asked.usage.microsOf("postgres", requests);
        var both = asked.usage.microsOf(List.of(SERVICE, "postgres"), requests);
        Times.tell(report, measure, what, asked.rated, proof);
        report.add(new Figure(measure, what + ", CPU of case-service", application, "µs", null, proof));
        report.add(new Figure(measure, what + ", CPU of postgres", database, "µs", null, proof));
        report.add(new Figure(measure, what + ", CPU of both", both, "µs", atMost(MICROS), proof));
        report.add(new Figure(measure, what + ", at most", asked.most.perSecond(), "requests/s", null, proof));
    }
}
