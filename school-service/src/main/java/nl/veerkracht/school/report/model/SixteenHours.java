package nl.veerkracht.school.report.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.veerkracht.contracts.report.ReportKind;
import nl.veerkracht.school.calendar.model.SchoolCalendar;

/** Sixteen hours or more without leave in the last four school weeks; hours that were reported do not count again. */
final class SixteenHours implements ReportRule {
    private static final BigDecimal HOURS = BigDecimal.valueOf(16);
    private static final int WEEKS = 4;

    private final SchoolCalendar calendar;
    private final List<Settled> settled;

    /** @param settled those of this kind */
    SixteenHours(SchoolCalendar calendar, List<Settled> settled) {
        this.calendar = calendar;
        this.settled = settled;
    }

    @Override
    public List<ExpectedReport> over(List<MissedDay> days) {
        var due = new ArrayList<ExpectedReport>();
        var counting = new ArrayList<MissedDay>();
        for (var missed : days) {
            if (settled.stream().noneMatch(one -> one.covers(missed.day()))) {
                counting.add(missed);
                var counted = within(counting, missed.day());
                if (isEnough(counted)) {
                    due.add(new ExpectedReport(ReportKind.SIXTEEN_HOURS, missed.day(), ReportEvidence.of(counted)));
                    counting.clear();
                }
            }
        }
        return due;
    }

    @Override
    public Set<Settled> gone(List<MissedDay> days) {
        var gone = new HashSet<Settled>();
        for (var one : settled) {
            var covered =
                    days.stream().filter(missed -> one.covers(missed.day())).toList();
            if (!isEnough(within(covered, one.dueOn()))) {
                gone.add(one);
            }
        }
        return gone;
    }

    private List<MissedDay> within(List<MissedDay> days, LocalDate day) {
        var from = calendar.windowStart(day, WEEKS);
        return days.stream().filter(missed -> !missed.day().isBefore(from)).toList();
    }

    private static boolean isEnough(List<MissedDay> days) {
        return ReportEvidence.sum(days).compareTo(HOURS) >= 0;
    }
}
