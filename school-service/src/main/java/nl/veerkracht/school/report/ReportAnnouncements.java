package nl.veerkracht.school.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.contracts.Topics;
import nl.veerkracht.contracts.WireType;
import nl.veerkracht.contracts.report.AbsenceReportDueV1;
import nl.veerkracht.contracts.report.AbsenceReportFiledV1;
import nl.veerkracht.contracts.report.AbsenceReportHandledV1;
import nl.veerkracht.contracts.report.AbsenceReportMovedV1;
import nl.veerkracht.contracts.report.AbsenceReportUnfiledV1;
import nl.veerkracht.contracts.report.AbsenceReportWithdrawnV1;
import nl.veerkracht.kit.outbox.Announcement;
import nl.veerkracht.school.report.model.ReportStatus;

/** What others get to know of reports: that there is one, of which kind and until when; not what was missed. */
final class ReportAnnouncements {
    private ReportAnnouncements() {}

    /** First what is not due any more, then what is, and what another municipality has now. */
    static List<Announcement> of(ReportDifference difference, Instant now) {
        var announcements = new ArrayList<Announcement>();
        difference
                .withdrawn()
                .forEach((report, pupil) -> announcements.add(withdrawn(pupil.youngPersonId(), report, now)));
        difference.drafted().forEach(drafted -> announcements.add(due(drafted, now)));
        difference.moved().forEach(moved -> announcements.add(moved(moved, now)));
        return announcements;
    }

    static Announcement filed(UUID youngPersonId, StoredReport report, Instant now) {
        return announcement(
                youngPersonId,
                new AbsenceReportFiledV1(
                        report.id(),
                        report.pupil().schoolId(),
                        report.kind(),
                        report.dueOn(),
                        report.municipalityCode(),
                        now));
    }

    static Announcement withdrawn(UUID youngPersonId, StoredReport report, Instant now) {
        return announcement(
                youngPersonId,
                new AbsenceReportWithdrawnV1(
                        report.id(),
                        report.pupil().schoolId(),
                        report.kind(),
                        report.dueOn(),
                        report.status() == ReportStatus.DRAFT ? null : report.municipalityCode(),
                        now));
    }

    static Announcement unfiled(UUID youngPersonId, StoredReport report, boolean passed, Instant now) {
        return announcement(
                youngPersonId,
                new AbsenceReportUnfiledV1(
                        report.id(),
                        report.pupil().schoolId(),
                        report.kind(),
                        report.dueOn(),
                        report.deadline(),
                        passed,
                        now));
    }

    static Announcement handled(UUID youngPersonId, StoredReport report, ReportStatus status, Instant now) {
        return announcement(
                youngPersonId,
                new AbsenceReportHandledV1(
                        report.id(), report.pupil().schoolId(), report.kind(), report.dueOn(), status.name(), now));
    }

    private static Announcement moved(ReportDifference.Moved moved, Instant now) {
        var report = moved.report();
        return announcement(
                moved.youngPersonId(),
                new AbsenceReportMovedV1(
                        report.id(),
                        report.pupil().schoolId(),
                        report.kind(),
                        report.dueOn(),
                        moved.from(),
                        report.municipalityCode(),
                        now));
    }

    static Announcement due(UUID youngPersonId, StoredReport report, Instant now) {
        return announcement(
                youngPersonId,
                new AbsenceReportDueV1(
                        report.id(), report.pupil().schoolId(), report.kind(), report.dueOn(), report.deadline(), now));
    }

    private static Announcement due(ReportDifference.Drafted drafted, Instant now) {
        return announcement(
                drafted.pupil().youngPersonId(),
                new AbsenceReportDueV1(
                        drafted.id(),
                        drafted.pupil().ref().schoolId(),
                        drafted.report().kind(),
                        drafted.report().dueOn(),
                        drafted.deadline(),
                        now));
    }

    private static Announcement announcement(UUID youngPersonId, Record data) {
        return new Announcement(
                Topics.SCHOOL_EVENTS,
                WireType.of(data).wireName(),
                youngPersonId,
                "/v1/absence-reports?youngPersonId=" + youngPersonId,
                data);
    }
}
