package nl.veerkracht.bench.measure;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.veerkracht.bench.figure.Figure;
import nl.veerkracht.bench.figure.Report;
import nl.veerkracht.bench.load.SchoolYear;
import nl.veerkracht.bench.stack.Stack;

/**
 * How the work for one report grows with the number of pupils, and with what is known of each: a school year told in
 * three parts, of ever more pupils.
 */
public final class Growth implements Measure {
    private static final String NAME = "how the work for a report grows";
    private static final String READER = "school-service";
    private static final List<String> AFTER = List.of("connect", "case-service", "notification-service", "gateway");
    private static final List<String> WHEN = List.of("first", "second", "last");

    private final List<Integer> sizes;

    /** @param sizes how many pupils; the year of the first of them is told once before, to warm up */
    public Growth(List<Integer> sizes) {
        this.sizes = List.copyOf(sizes);
    }

    @Override
    public String name() {
        return "growth";
    }

    @Override
    public void run(Stack stack, Report report) {
        var warmUp = enrolled(stack, sizes.get(0));
        var years = sizes.stream().map(size -> enrolled(stack, size)).toList();
        stack.without(AFTER, () -> {
            stack.workThrough(stack.backlog(READER, warmUp.told()), READER, stack.school());
            years.forEach(year -> through(stack, report, year));
            return years;
        });
    }

    private static SchoolYear enrolled(Stack stack, int pupils) {
        var year = stack.schoolYear(pupils);
        stack.enrol(year.roster());
        return year;
    }

    private static void through(Stack stack, Report report, SchoolYear year) {
        var known = new WaveRows(stack.school(), year.number(), "absence", "school_id");
        var told = 0L;
        for (var which : IntStream.range(0, SchoolYear.THIRDS).toArray()) {
            var backlog = stack.backlog(READER, year.third(which));
            var usage = stack.workThrough(backlog, READER, stack.school());
            told += backlog.count();
            var what = String.format(Locale.ROOT, "%,d pupils, %s third of the year", year.pupils(), WHEN.get(which));
            var micros = usage.microsOf(READER, backlog.count()) + usage.microsOf("postgres", backlog.count());
            var proof = known.exactly(told);
            report.add(new Figure(NAME, what, usage.perSecond(backlog.count()), "events/s", null, proof));
            report.add(new Figure(NAME, what + ", CPU of both", micros, "µs an event", null, proof));
        }
    }
}
