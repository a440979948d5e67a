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
    private static final List<String> WHEN = List.of("first", "second", "last");

    private final List<Integer> sizes;
    private final int rounds;

    /**
     * @param sizes how many pupils
     * @param rounds how many years of the first size go before, at most
     */
    public Growth(List<Integer> sizes, int rounds) {
        this.sizes = List.copyOf(sizes);
        this.rounds = rounds;
    }

    @Override
    public String name() {
        return "growth";
    }

    @Override
    public void run(Stack stack, Report report) {
        var years = sizes.stream().map(size -> enrolled(stack, size)).toList();
        new WarmUp(stack, List.of(READER), rounds).by(() -> {
            var year = enrolled(stack, sizes.get(0));
            return stack.workThrough(stack.backlog(READER, year.told()), READER, stack.school());
        });
        stack.alone(READER, () -> {
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
            var micros = usage.microsOf(List.of(READER, "postgres"), backlog.count());
            var proof = known.exactly(told);
            report.add(new Figure(NAME, what, usage.perSecond(backlog.count()), "events/s", null, proof));
            report.add(new Figure(NAME, what + ", CPU of both", micros, "µs an event", null, proof));
        }
    }
}
