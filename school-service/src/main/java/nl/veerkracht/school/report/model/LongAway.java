package nl.veerkracht.school.report.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.veerkracht.contracts.report.ReportKind;
import nl.veerkracht.school.calendar.model.SchoolCalendar;

/**
 * So many weeks on end without attending at all. Holidays neither break off nor lengthen it, so weeks are school weeks; in a
 * school week a closed day passes like the others.
 */
final class LongAway implements ReportRule {
    private final ReportKind kind;
    private final int fiveDayWeeks;
    private final SchoolCalendar calendar;
    private final List<Settled> settled;

    /**
     * How it is counted.
     *
     * @param days how many days of school weeks it must reach, of which each has five
     * @param settled those of this kind
     */
    LongAway(ReportKind kind, int days, SchoolCalendar calendar, List<Settled> settled) {
        this.kind = kind;
        this.fiveDayWeeks = days;
        this.calendar = calendar;
        this.settled = settled;
    }

    /** Once for every time that somebody stays away. */
    @Override
    public List<ExpectedReport> over(List<MissedDay> days) {
        var due = new ArrayList<ExpectedReport>();
        for (var run : runs(days)) {
            var isSettled = settled.stream().anyMatch(one -> isIn(run, one));
            var reached = reached(run);
            if (reached > 0 && !isSettled) {
                var counted = run.subList(0, reached);
                due.add(new ExpectedReport(kind, counted.get(reached - 1).day(), ReportEvidence.of(counted)));
            }
        }
        return due;
    }

    @Override
    public Set<Settled> gone(List<MissedDay> days) {
        var gone = new HashSet<>(settled);
        for (var run : runs(days)) {
            var reached = reached(run);
            if (reached > 0) {
                var since = run.get(reached - 1).day();
                gone.removeIf(one -> isIn(run, one) && !one.dueOn().isBefore(since));
            }
        }
        return gone;
    }

    /** How many of these days it takes; none when they are too few. */
    private int reached(List<MissedDay> run) {
        var start = calendar.placeInSchoolWeeks(run.get(0).day());
        for (var index = 0; index < run.size(); index++) {
            if (calendar.placeInSchoolWeeks(run.get(index).day()) - start + 1 >= fiveDayWeeks) {
                return index + 1;
            }
        }
        return 0;
    }

    private static boolean isIn(List<MissedDay> run, Settled one) {
        return !one.dueOn().isBefore(run.get(0).day())
                && !one.dueOn().isAfter(run.get(run.size() - 1).day());
    }

    private List<List<MissedDay>> runs(List<MissedDay> days) {
        var runs = new ArrayList<List<MissedDay>>();
        var previous = -1;
        for (var missed : days.stream().filter(MissedDay::isWhole).toList()) {
            var index = calendar.indexFrom(missed.day());
            if (runs.isEmpty() || index - previous != 1) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(missed);
            previous = index;
        }
        return runs;
    }
}
