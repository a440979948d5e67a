package nl.veerkracht.cases;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.contracts.WireType;
import nl.veerkracht.contracts.enrolment.Sector;
import nl.veerkracht.contracts.feed.SchoolFeedSilentV1;
import nl.veerkracht.contracts.report.AbsenceReportDueV1;
import nl.veerkracht.contracts.report.AbsenceReportFiledV1;
import nl.veerkracht.contracts.report.AbsenceReportHandledV1;
import nl.veerkracht.contracts.report.AbsenceReportWithdrawnV1;
import nl.veerkracht.contracts.report.ReportKind;
import nl.veerkracht.contracts.roster.PersonEnrolmentEndedV1;
import nl.veerkracht.contracts.roster.PersonEnrolmentStartedV1;
import nl.veerkracht.contracts.roster.RightsChangeApproachingV1;
import nl.veerkracht.contracts.signal.AbsenceSignalRaisedV1;
import nl.veerkracht.contracts.signal.AbsenceSignalRaisedV1.RuleVersion;
import nl.veerkracht.contracts.signal.AbsenceSignalWithdrawnV1;
import nl.veerkracht.contracts.signal.AbsencesRecordedV1;
import nl.veerkracht.contracts.signal.SignalKind;
import nl.veerkracht.kit.cloudevents.CloudEvent;
import nl.veerkracht.kit.cloudevents.EventJson;
import org.jspecify.annotations.Nullable;

/** What school-service says about one young person at one school. */
public record SchoolEvents(UUID youngPersonId, String schoolId, String municipalityCode) {
    public static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);
    public static final Instant DETECTED = Instant.parse("2026-11-27T08:01:12Z");

    /** About somebody who has not been heard of before. */
    public static SchoolEvents aboutSomebody() {
        return new SchoolEvents(UUID.randomUUID(), "99XX00", "9901");
    }

    public SchoolEvents at(String otherSchool) {
        return new SchoolEvents(youngPersonId, otherSchool, municipalityCode);
    }

    public CloudEvent raised(SignalKind kind) {
        return raised(UUID.randomUUID(), kind);
    }

    public CloudEvent raised(UUID signalId, SignalKind kind) {
        return raised(signalId, kind, null);
    }

    /** By a school whose signals ask at once for a referral. */
    public CloudEvent raisedToRefer(SignalKind kind) {
        return raised(UUID.randomUUID(), kind, true);
    }

    private CloudEvent raised(UUID signalId, SignalKind kind, @Nullable Boolean automaticReferral) {
        var data = new AbsenceSignalRaisedV1(
                signalId,
                schoolId,
                Sector.VO,
                kind,
                FRIDAY,
                DETECTED,
                new RuleVersion(kind.name(), "1"),
                municipalityCode,
                UUID.randomUUID(),
                schoolDaysAhead(),
                automaticReferral);
        return event(WireType.ABSENCE_SIGNAL_RAISED_V1, DETECTED, data);
    }

    public CloudEvent withdrawn(UUID signalId, SignalKind kind) {
        var at = DETECTED.plusSeconds(3600);
        return event(
                WireType.ABSENCE_SIGNAL_WITHDRAWN_V1,
                at,
                new AbsenceSignalWithdrawnV1(signalId, schoolId, kind, FRIDAY, at, null));
    }

    public CloudEvent recorded(
            UUID absenceRef, @Nullable LocalDate lastDay, AbsencesRecordedV1.Status status, Instant version) {
        return event(
                WireType.ABSENCES_RECORDED_V1,
                version,
                new AbsencesRecordedV1(absenceRef, schoolId, FRIDAY, lastDay, status, version));
    }

    /** Enrolled since August, with nobody in particular as mentor. */
    public CloudEvent enrolled() {
        return enrolled(UUID.randomUUID(), null, DETECTED);
    }

    public CloudEvent enrolled(UUID mentorRef, @Nullable LocalDate until, Instant version) {
        return enrolled(mentorRef, LocalDate.of(2026, 8, 1), until, version);
    }

    public CloudEvent enrolled(UUID mentorRef, LocalDate from, @Nullable LocalDate until, Instant version) {
        return enrolled(
                new PersonEnrolmentStartedV1(schoolId, Sector.VO, municipalityCode, mentorRef, from, until, version));
    }

    /** Enrolled since August, in this kind of education. */
    public CloudEvent enrolledIn(Sector sector) {
        var mentor = UUID.randomUUID();
        return enrolled(new PersonEnrolmentStartedV1(
                schoolId, sector, municipalityCode, mentor, LocalDate.of(2026, 8, 1), null, DETECTED));
    }

    private CloudEvent enrolled(PersonEnrolmentStartedV1 told) {
        return event(WireType.PERSON_ENROLMENT_STARTED_V1, told.version(), told);
    }

    public CloudEvent left(LocalDate until, Instant version) {
        return event(WireType.PERSON_ENROLMENT_ENDED_V1, version, new PersonEnrolmentEndedV1(schoolId, until, version));
    }

    /** A birthday is near that changes rights. */
    public CloudEvent approaching(UUID caseId, Instant at) {
        return event(WireType.RIGHTS_CHANGE_APPROACHING_V1, at, new RightsChangeApproachingV1(caseId, at));
    }

    /** Nothing was heard of the school itself; about nobody. */
    public CloudEvent silent() {
        return event(WireType.SCHOOL_FEED_SILENT_V1, DETECTED, new SchoolFeedSilentV1(schoolId, FRIDAY, DETECTED));
    }

    /** The law asks the school for a report. */
    public CloudEvent reportDue() {
        return event(
                WireType.ABSENCE_REPORT_DUE_V1,
                DETECTED,
                new AbsenceReportDueV1(
                        UUID.randomUUID(), schoolId, ReportKind.SIXTEEN_HOURS, FRIDAY, FRIDAY.plusWeeks(1), DETECTED));
    }

    public CloudEvent reportFiled(UUID reportId) {
        return event(
                WireType.ABSENCE_REPORT_FILED_V1,
                DETECTED,
                new AbsenceReportFiledV1(
                        reportId, schoolId, ReportKind.SIXTEEN_HOURS, FRIDAY, municipalityCode, DETECTED));
    }

    public CloudEvent reportHandled(UUID reportId, String status) {
        var at = DETECTED.plusSeconds(3600);
        return event(
                WireType.ABSENCE_REPORT_HANDLED_V1,
                at,
                new AbsenceReportHandledV1(reportId, schoolId, ReportKind.SIXTEEN_HOURS, FRIDAY, status, at));
    }

    /** @param municipality nothing for what was never filed */
    public CloudEvent reportTakenBack(UUID reportId, @Nullable String municipality) {
        var at = DETECTED.plusSeconds(7200);
        return event(
                WireType.ABSENCE_REPORT_WITHDRAWN_V1,
                at,
                new AbsenceReportWithdrawnV1(reportId, schoolId, ReportKind.SIXTEEN_HOURS, FRIDAY, municipality, at));
    }

    private CloudEvent event(WireType type, Instant time, Record data) {
        ObjectNode event = EventJson.MAPPER.createObjectNode();
        event.put("specversion", "1.0");
        event.put("id", UUID.randomUUID().toString());
        event.put("source", "urn:nld:oin:00000001999999990000:systeem:school-service");
        event.put("type", type.wireName());
        event.put("subject", youngPersonId.toString());
        event.put("time", time.toString());
        event.put("datacontenttype", "application/json");
        event.set("data", EventJson.MAPPER.valueToTree(data));
        return new CloudEvent(event);
    }

    private static List<LocalDate> schoolDaysAhead() {
        return FRIDAY.plusDays(3)
                .datesUntil(FRIDAY.plusDays(31))
                .filter(day -> day.getDayOfWeek().getValue() < 6)
                .toList();
    }
}
