package nl.veerkracht.cases.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.veerkracht.cases.carecase.model.CaseOpened;
import nl.veerkracht.cases.timeline.Timeline.Latest;
import nl.veerkracht.cases.timeline.model.EntryKind;
import nl.veerkracht.cases.timeline.model.NewEntry;
import nl.veerkracht.cases.timeline.model.TimelineEntry;
import nl.veerkracht.cases.timeline.model.TimelineEntry.Teller;
import nl.veerkracht.contracts.report.AbsenceReportFiledV1;
import nl.veerkracht.contracts.report.AbsenceReportHandledV1;
import nl.veerkracht.contracts.report.AbsenceReportWithdrawnV1;
import nl.veerkracht.contracts.signal.AbsenceSignalRaisedV1;
import nl.veerkracht.contracts.signal.AbsenceSignalWithdrawnV1;
import nl.veerkracht.contracts.signal.AbsencesRecordedV1;
import nl.veerkracht.contracts.signal.AbsencesRecordedV1.Status;
import nl.veerkracht.kit.clock.BusinessClock;
import org.jspecify.annotations.Nullable;

/** What the timeline tells of what schools told; remembers what was told before, also earlier in the batch. */
final class SchoolEntries {
    private final Map<UUID, UUID> openCases;
    private final Map<UUID, Latest> latest;
    private final List<TimelineEntry> entries = new ArrayList<>();

    SchoolEntries(Map<UUID, UUID> openCases, Map<UUID, Latest> latest) {
        this.openCases = openCases;
        this.latest = new HashMap<>(latest);
    }

    List<TimelineEntry> entries() {
        return List.copyOf(entries);
    }

    /** @param opened the case that it opened, if it did */
    void raised(Told<AbsenceSignalRaisedV1> told, @Nullable CaseOpened opened) {
        var signal = told.data();
        add(entry(EntryKind.SIGNAL_RAISED, told, signal.schoolId(), signal.holdsOn(), signal.signalId())
                .with(Map.of(
                        "signalKind", signal.kind().name(),
                        "holdsOn", signal.holdsOn().toString())));
        if (opened != null) {
            add(entry(EntryKind.CASE_OPENED, told, signal.schoolId(), opened.on(), opened.caseId()));
        }
    }

    /** @param ofCase the case that the signal belonged to, if we know the signal */
    void withdrawn(Told<AbsenceSignalWithdrawnV1> told, @Nullable UUID ofCase) {
        var signal = told.data();
        add(entry(EntryKind.SIGNAL_WITHDRAWN, told, signal.schoolId(), dayOf(signal.withdrawnAt()), signal.signalId())
                .in(ofCase)
                .with(Map.of(
                        "signalKind", signal.kind().name(),
                        "holdsOn", signal.holdsOn().toString()))
                .correcting(entryAbout(signal.signalId())));
    }

    /** A version that is not newer than the one told says nothing; nor does taking back what was never told. */
    void recorded(Told<AbsencesRecordedV1> told) {
        var absence = told.data();
        var before = latest.get(absence.absenceRef());
        if (before == null && absence.status() == Status.WITHDRAWN || isOld(absence.version(), before)) {
            return;
        }
        add(entry(kindOf(absence, before), told, absence.schoolId(), absence.firstDay(), absence.absenceRef())
                .with(params(absence))
                .correcting(entryAbout(absence.absenceRef())));
    }

    void filed(Told<AbsenceReportFiledV1> told) {
        var report = told.data();
        guided(EntryKind.REPORT_FILED, told, report.schoolId(), report.filedAt(), report.reportId(), Map.of());
    }

    void handled(Told<AbsenceReportHandledV1> told) {
        var report = told.data();
        var status = Map.of("reportStatus", report.status());
        guided(EntryKind.REPORT_HANDLED, told, report.schoolId(), report.handledAt(), report.reportId(), status);
    }

    /** Taking back what was never filed, or never told, says nothing. */
    void takenBack(Told<AbsenceReportWithdrawnV1> told) {
        var report = told.data();
        var before = entryAbout(report.reportId());
        if (report.municipalityCode() != null && before != null) {
            var day = dayOf(report.withdrawnAt());
            add(entry(EntryKind.REPORT_WITHDRAWN, told, report.schoolId(), day, report.reportId())
                    .correcting(before));
        }
    }

    /** Of a report the timeline tells as long as there is a case: it belongs to the guidance. */
    private void guided(
            EntryKind kind, Told<?> told, String schoolId, Instant at, UUID reportId, Map<String, String> params) {
        if (openCases.containsKey(told.youngPersonId())) {
            add(entry(kind, told, schoolId, dayOf(at), reportId).with(params));
        }
    }

    private void add(NewEntry made) {
        var entry = made.entry();
        var version = entry.params().get("version");
        latest.put(entry.about(), new Latest(entry.id(), version == null ? null : Instant.parse(version)));
        entries.add(entry);
    }

    private NewEntry entry(EntryKind kind, Told<?> told, String schoolId, LocalDate happenedOn, UUID about) {
        return NewEntry.of(kind, told.origin(), told.youngPersonId(), Teller.school(schoolId), happenedOn, about)
                .in(openCases.get(told.youngPersonId()));
    }

    private static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, BusinessClock.ZONE);
    }

    private @Nullable UUID entryAbout(UUID thing) {
        var before = latest.get(thing);
        return before == null ? null : before.entryId();
    }

    private static boolean isOld(Instant version, @Nullable Latest before) {
        return before != null && before.version() != null && !version.isAfter(before.version());
    }

    private static EntryKind kindOf(AbsencesRecordedV1 absence, @Nullable Latest before) {
        return switch (absence.status()) {
            case ACTIVE -> before == null ? EntryKind.ABSENCE_RECORDED : EntryKind.ABSENCE_CHANGED;
            case WITHDRAWN -> EntryKind.ABSENCE_WITHDRAWN;
        };
    }

    private static Map<String, String> params(AbsencesRecordedV1 absence) {
        var params = new HashMap<String, String>();
        params.put("firstDay", absence.firstDay().toString());
        params.put("version", absence.version().toString());
        if (absence.lastDay() != null) {
            params.put("lastDay", absence.lastDay().toString());
        }
        return params;
    }
}
