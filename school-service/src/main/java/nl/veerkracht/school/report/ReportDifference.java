package nl.veerkracht.school.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.veerkracht.kit.database.OrderedId;
import nl.veerkracht.school.report.model.ExpectedReport;
import nl.veerkracht.school.report.model.ReportStatus;
import nl.veerkracht.school.report.model.ReportsDue;
import nl.veerkracht.school.roster.Pupil;

/** What has to change so that exactly those drafts stand that are due, and of what was filed is known whether it holds. */
final class ReportDifference {
    private final List<Drafted> drafted = new ArrayList<>();
    private final Map<StoredReport, Pupil> withdrawn = new HashMap<>();
    private final List<StoredReport> changed = new ArrayList<>();
    private final List<Moved> moved = new ArrayList<>();

    /** A report to draft. */
    record Drafted(UUID id, Pupil pupil, ExpectedReport report, LocalDate deadline) {}

    /** A report that was filed with one municipality and is now with another. */
    record Moved(StoredReport report, String from, UUID youngPersonId) {}

    /**
     * Compares the reports of one pupil.
     *
     * @param deadline by the day that it is due
     */
    void add(Pupil pupil, ReportsDue now, List<StoredReport> stored, UnaryOperator<LocalDate> deadline) {
        var due = new LinkedHashMap<StoredReport.Key, ExpectedReport>();
        now.due().forEach(one -> due.put(StoredReport.Key.of(one), one));
        for (var one : stored) {
            var same = one.isDraftOfAbsence() ? due.remove(one.key()) : null;
            if (same != null) {
                change(one, one.because(same.why(), deadline.apply(one.dueOn())).routedTo(pupil.municipalityCode()));
            } else if (one.isDraftOfAbsence()) {
                withdrawn.put(one, pupil);
            } else {
                var holds = !now.gone().contains(one.settled());
                var routed = one.holding(holds).routedTo(pupil.municipalityCode());
                change(one, routed);
                if (!routed.municipalityCode().equals(one.municipalityCode()) && one.status() != ReportStatus.DRAFT) {
                    moved.add(new Moved(routed, one.municipalityCode(), pupil.youngPersonId()));
                }
            }
        }
        due.values()
                .forEach(one -> drafted.add(new Drafted(OrderedId.next(), pupil, one, deadline.apply(one.dueOn()))));
    }

    private void change(StoredReport before, StoredReport after) {
        if (!after.equals(before)) {
            changed.add(after);
        }
    }

    List<Drafted> drafted() {
        return drafted;
    }

    /** Drafts that are not due any more, each with its pupil. */
    Map<StoredReport, Pupil> withdrawn() {
        return withdrawn;
    }

    List<Moved> moved() {
        return moved;
    }

    /** As they should be: due for other reasons, with another municipality, or filed and not holding any more. */
    List<StoredReport> changed() {
        return changed;
    }
}
