package nl.veerkracht.notification.notice.model;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.veerkracht.contracts.access.OrganisationKind;
import nl.veerkracht.contracts.access.Role;
import nl.veerkracht.contracts.notification.Channel;
import nl.veerkracht.contracts.report.AbsenceReportDueV1;
import nl.veerkracht.contracts.report.AbsenceReportFiledV1;
import nl.veerkracht.contracts.report.AbsenceReportHandledV1;
import nl.veerkracht.contracts.report.AbsenceReportMovedV1;
import nl.veerkracht.contracts.report.AbsenceReportUnfiledV1;
import nl.veerkracht.contracts.report.AbsenceReportWithdrawnV1;

/**
 * Who is told of a report that the law asks for: the school, that it is due and until when; the municipality, what is filed
 * with it. By mail what somebody has to act upon; not what was found in absence of long ago, which comes in numbers, and no
 * hurry helps it.
 */
final class ReportNotices {
    private ReportNotices() {}

    static List<Telling> decide(Record fact) {
        if (fact instanceof AbsenceReportDueV1 due) {
            var channels = due.foundInTime() ? Telling.INBOX_AND_MAIL : Telling.INBOX;
            return tell(NoticeKind.REPORT_DUE, due.reportId(), channels, coordinators(due.schoolId()));
        }
        if (fact instanceof AbsenceReportUnfiledV1 unfiled) {
            return unfiled(unfiled);
        }
        if (fact instanceof AbsenceReportFiledV1 filed) {
            return filedWith(filed.municipalityCode(), filed.reportId());
        }
        if (fact instanceof AbsenceReportMovedV1 moved) {
            var former = officers(moved.fromMunicipality());
            return Stream.concat(
                            filedWith(moved.toMunicipality(), moved.reportId()).stream(),
                            tell(NoticeKind.REPORT_MOVED_AWAY, moved.reportId(), Telling.INBOX, former).stream())
                    .toList();
        }
        if (fact instanceof AbsenceReportHandledV1 handled) {
            var coordinators = coordinators(handled.schoolId());
            return tell(NoticeKind.REPORT_HANDLED, handled.reportId(), Telling.INBOX, coordinators);
        }
        if (fact instanceof AbsenceReportWithdrawnV1 withdrawn) {
            var municipality = withdrawn.municipalityCode();
            var whoHadIt = municipality == null ? coordinators(withdrawn.schoolId()) : officers(municipality);
            return tell(NoticeKind.REPORT_WITHDRAWN, withdrawn.reportId(), Telling.INBOX, whoHadIt);
        }
        return List.of();
    }

    /** That the last day is over is not for one person to know alone. */
    private static List<Telling> unfiled(AbsenceReportUnfiledV1 unfiled) {
        var report = unfiled.reportId();
        var coordinators = coordinators(unfiled.schoolId());
        var support = Audience.atSchool(unfiled.schoolId(), Role.SUPPORT_COORDINATOR);
        return unfiled.passed()
                ? tell(NoticeKind.REPORT_DEADLINE_PASSED, report, Telling.INBOX_AND_MAIL, coordinators, support)
                : tell(NoticeKind.REPORT_DEADLINE_NEAR, report, Telling.INBOX_AND_MAIL, coordinators);
    }

    private static List<Telling> filedWith(String municipality, UUID report) {
        return tell(NoticeKind.REPORT_FILED, report, Telling.INBOX_AND_MAIL, officers(municipality));
    }

    private static List<Telling> tell(NoticeKind kind, UUID report, Set<Channel> channels, Audience... audiences) {
        return Stream.of(audiences)
                .map(audience -> new Telling(kind, audience, About.report(report), channels))
                .toList();
    }

    private static Audience coordinators(String schoolId) {
        return Audience.atSchool(schoolId, Role.ABSENCE_COORDINATOR);
    }

    private static Audience officers(String municipality) {
        return Audience.of(OrganisationKind.MUNICIPALITY, municipality, Role.ATTENDANCE_OFFICER);
    }
}
