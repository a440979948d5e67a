package nl.veerkracht.bench.measure;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import nl.veerkracht.bench.figure.Figure;
import nl.veerkracht.bench.figure.Report;
import nl.veerkracht.bench.load.School;
import nl.veerkracht.bench.load.SchoolYear;
import nl.veerkracht.bench.stack.Backlog;
import nl.veerkracht.bench.stack.Stack;
import nl.veerkracht.bench.stack.Usage;

/**
 * A whole school year read from Kafka into an empty school-service, and then once more after everything it made of it has
 * been thrown away: what stands in the end must be the same.
 */
public final class YearReplayed implements Measure {
    private static final String NAME = "a school year replayed";
    private static final String READER = "school-service";
    private static final List<String> AFTER = List.of("case-service", "notification-service", "gateway");
    private static final Duration PATIENCE = Duration.ofHours(3);
    private static final double MEBI = 1024 * 1024;
    // The same whatever the order of the rows, and made without having all of them in hand: there are millions.
    private static final String ABSENCES = "select sum(hashtextextended(a::text, 0)) from absence a";
    private static final String SIGNALS = """
            select sum(hashtextextended(concat_ws('|', school_id, pupil_key, kind, holds_on, status, why), 0)) from signal
            """;
    private static final String COUNT = "select count(*) from signal";

    private final int pupils;

    public YearReplayed(int pupils) {
        this.pupils = pupils;
    }

    @Override
    public String name() {
        return "year";
    }

    @Override
    public void run(Stack stack, Report report) {
        var year = stack.schoolYear(pupils);
        stack.enrol(year.roster());
        AFTER.forEach(stack.platform()::stop);
        stack.platform().stop(READER);
        var counted = new WaveRows(stack.school(), year.number(), "absence", "school_id");
        var backlog = stack.bus().put(year.told());
        tell(report, "read", take(stack, backlog), backlog, counted.exactly(backlog.count()), stack);
        var first = picture(stack, year);
        forget(stack, year, backlog);
        var replayed = take(stack, backlog);
        var proof = counted.exactly(backlog.count()) + ", " + same(first, picture(stack, year));
        tell(report, "replayed", replayed, backlog, proof, stack);
        AFTER.forEach(stack.platform()::start);
    }

    private static Usage take(Stack stack, Backlog backlog) {
        return stack.measured(() -> {
            stack.platform().start(READER);
            stack.school().awaitClaimed(backlog.lastMessages(), PATIENCE);
        });
    }

    /** As if school-service had never read any of it. */
    private static void forget(Stack stack, SchoolYear year, Backlog backlog) {
        stack.platform().stop(READER);
        var schools = " where " + School.isOfWave("school_id", year.number());
        stack.school().run("delete from absence" + schools);
        stack.school().run("delete from signal" + schools);
        stack.school().run("delete from inbox where source like 'urn:nld:brin:" + School.prefix(year.number()) + "%'");
        stack.school().run("vacuum analyze");
        try {
            stack.bus().rewind(READER, backlog);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the consumer group could not be set back", e);
        }
    }

    private static List<String> picture(Stack stack, SchoolYear year) {
        return Stream.of(ABSENCES, SIGNALS, COUNT)
                .map(query -> stack.school().text(query + " where " + School.isOfWave("school_id", year.number())))
                .toList();
    }

    private static String same(List<String> first, List<String> second) {
        if (!first.equals(second)) {
            throw new AssertionError("replayed, the year gives another picture: " + first + " became " + second);
        }
        return second.get(2) + " signals, all the same";
    }

    private void tell(Report report, String what, Usage usage, Backlog backlog, String proof, Stack stack) {
        report.add(new Figure(NAME, "pupils " + what, usage.perSecond(pupils), "pupils/s", null, proof));
        report.add(new Figure(NAME, "events " + what, usage.perSecond(backlog.count()), "events/s", null, proof));
        var peak = stack.platform().peak().getOrDefault(READER, 0L) / MEBI;
        report.add(new Figure(NAME, "peak memory of " + READER, peak, "MiB", null, proof));
    }
}
