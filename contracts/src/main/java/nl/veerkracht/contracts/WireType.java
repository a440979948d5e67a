package nl.veerkracht.contracts;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.veerkracht.contracts.absence.AbsenceEndedV1;
import nl.veerkracht.contracts.absence.AbsenceReportedV1;
import nl.veerkracht.contracts.absence.AbsenceWithdrawnV1;
import nl.veerkracht.contracts.carecase.ConsentGivenV1;
import nl.veerkracht.contracts.carecase.ConsentWithdrawnV1;
import nl.veerkracht.contracts.carecase.CoordinationCaseClosedV1;
import nl.veerkracht.contracts.carecase.CoordinationCaseOpenedV1;
import nl.veerkracht.contracts.carecase.CoordinationCaseReopenedV1;
import nl.veerkracht.contracts.carecase.CoordinationCaseStepCompletedV1;
import nl.veerkracht.contracts.carecase.CoordinationTaskAssignedV1;
import nl.veerkracht.contracts.carecase.CoordinationTaskCompletedV1;
import nl.veerkracht.contracts.carecase.CoordinationTaskExtendedV1;
import nl.veerkracht.contracts.carecase.CoordinationTaskOverdueV1;
import nl.veerkracht.contracts.carecase.ParticipationEndedV1;
import nl.veerkracht.contracts.carecase.ParticipationStartedV1;
import nl.veerkracht.contracts.emergency.EmergencyAccessJudgedV1;
import nl.veerkracht.contracts.emergency.EmergencyAccessOpenedV1;
import nl.veerkracht.contracts.enrolment.EnrolmentChangedV1;
import nl.veerkracht.contracts.enrolment.EnrolmentEndedV1;
import nl.veerkracht.contracts.enrolment.EnrolmentStartedV1;
import nl.veerkracht.contracts.erasure.ErasureCarriedOutV1;
import nl.veerkracht.contracts.erasure.YoungPersonErasedV1;
import nl.veerkracht.contracts.feed.SchoolFeedAliveV1;
import nl.veerkracht.contracts.feed.SchoolFeedHeardV1;
import nl.veerkracht.contracts.feed.SchoolFeedSilentV1;
import nl.veerkracht.contracts.notification.NotificationDeliveredV1;
import nl.veerkracht.contracts.notification.NotificationFailedV1;
import nl.veerkracht.contracts.report.AbsenceReportDueV1;
import nl.veerkracht.contracts.report.AbsenceReportFiledV1;
import nl.veerkracht.contracts.report.AbsenceReportHandledV1;
import nl.veerkracht.contracts.report.AbsenceReportMovedV1;
import nl.veerkracht.contracts.report.AbsenceReportUnfiledV1;
import nl.veerkracht.contracts.report.AbsenceReportWithdrawnV1;
import nl.veerkracht.contracts.roster.PersonEnrolmentEndedV1;
import nl.veerkracht.contracts.roster.PersonEnrolmentStartedV1;
import nl.veerkracht.contracts.roster.RightsChangeApproachingV1;
import nl.veerkracht.contracts.signal.AbsenceSignalRaisedV1;
import nl.veerkracht.contracts.signal.AbsenceSignalWithdrawnV1;
import nl.veerkracht.contracts.signal.AbsencesRecordedV1;
import nl.veerkracht.contracts.timeline.TimelineEntryAddedV1;

/** Every type of event on the wire: its name there, the topic it travels on and the record it is read into. */
public enum WireType {
    ABSENCE_REPORTED_V1("nl.schoolabsences.reported.v1", Topics.SCHOOL_ABSENCES, AbsenceReportedV1.class),
    ABSENCE_ENDED_V1("nl.schoolabsences.ended.v1", Topics.SCHOOL_ABSENCES, AbsenceEndedV1.class),
    ABSENCE_WITHDRAWN_V1("nl.schoolabsences.withdrawn.v1", Topics.SCHOOL_ABSENCES, AbsenceWithdrawnV1.class),
    SCHOOL_FEED_ALIVE_V1("nl.schoolfeeds.alive.v1", Topics.SCHOOL_ABSENCES, SchoolFeedAliveV1.class),
    ENROLMENT_STARTED_V1("nl.schoolenrolments.started.v1", Topics.SCHOOL_ENROLMENTS, EnrolmentStartedV1.class),
    ENROLMENT_CHANGED_V1("nl.schoolenrolments.changed.v1", Topics.SCHOOL_ENROLMENTS, EnrolmentChangedV1.class),
    ENROLMENT_ENDED_V1("nl.schoolenrolments.ended.v1", Topics.SCHOOL_ENROLMENTS, EnrolmentEndedV1.class),
    ABSENCES_RECORDED_V1("nl.absences.recorded.v1", Topics.SCHOOL_EVENTS, AbsencesRecordedV1.class),
    ABSENCE_SIGNAL_RAISED_V1("nl.absencesignals.raised.v1", Topics.SCHOOL_EVENTS, AbsenceSignalRaisedV1.class),
    ABSENCE_SIGNAL_WITHDRAWN_V1("nl.absencesignals.withdrawn.v1", Topics.SCHOOL_EVENTS, AbsenceSignalWithdrawnV1.class),
    ABSENCE_REPORT_DUE_V1("nl.absencereports.due.v1", Topics.SCHOOL_EVENTS, AbsenceReportDueV1.class),
    ABSENCE_REPORT_FILED_V1("nl.absencereports.filed.v1", Topics.SCHOOL_EVENTS, AbsenceReportFiledV1.class),
    ABSENCE_REPORT_UNFILED_V1("nl.absencereports.unfiled.v1", Topics.SCHOOL_EVENTS, AbsenceReportUnfiledV1.class),
    ABSENCE_REPORT_MOVED_V1("nl.absencereports.moved.v1", Topics.SCHOOL_EVENTS, AbsenceReportMovedV1.class),
    ABSENCE_REPORT_HANDLED_V1("nl.absencereports.handled.v1", Topics.SCHOOL_EVENTS, AbsenceReportHandledV1.class),
    ABSENCE_REPORT_WITHDRAWN_V1("nl.absencereports.withdrawn.v1", Topics.SCHOOL_EVENTS, AbsenceReportWithdrawnV1.class),
    PERSON_ENROLMENT_STARTED_V1("nl.enrolments.started.v1", Topics.SCHOOL_EVENTS, PersonEnrolmentStartedV1.class),
    PERSON_ENROLMENT_ENDED_V1("nl.enrolments.ended.v1", Topics.SCHOOL_EVENTS, PersonEnrolmentEndedV1.class),
    RIGHTS_CHANGE_APPROACHING_V1(
            "nl.rightschanges.approaching.v1", Topics.SCHOOL_EVENTS, RightsChangeApproachingV1.class),
    SCHOOL_FEED_SILENT_V1("nl.schoolfeeds.silent.v1", Topics.SCHOOL_EVENTS, SchoolFeedSilentV1.class),
    SCHOOL_FEED_HEARD_V1("nl.schoolfeeds.heard.v1", Topics.SCHOOL_EVENTS, SchoolFeedHeardV1.class),
    COORDINATION_CASE_OPENED_V1("nl.coordinationcases.opened.v1", Topics.CASE_EVENTS, CoordinationCaseOpenedV1.class),
    COORDINATION_CASE_CLOSED_V1("nl.coordinationcases.closed.v1", Topics.CASE_EVENTS, CoordinationCaseClosedV1.class),
    COORDINATION_CASE_REOPENED_V1(
            "nl.coordinationcases.reopened.v1", Topics.CASE_EVENTS, CoordinationCaseReopenedV1.class),
    COORDINATION_CASE_STEP_COMPLETED_V1(
            "nl.coordinationcases.step-completed.v1", Topics.CASE_EVENTS, CoordinationCaseStepCompletedV1.class),
    COORDINATION_TASK_ASSIGNED_V1(
            "nl.coordinationtasks.assigned.v1", Topics.CASE_EVENTS, CoordinationTaskAssignedV1.class),
    COORDINATION_TASK_COMPLETED_V1(
            "nl.coordinationtasks.completed.v1", Topics.CASE_EVENTS, CoordinationTaskCompletedV1.class),
    COORDINATION_TASK_EXTENDED_V1(
            "nl.coordinationtasks.extended.v1", Topics.CASE_EVENTS, CoordinationTaskExtendedV1.class),
    COORDINATION_TASK_OVERDUE_V1(
            "nl.coordinationtasks.overdue.v1", Topics.CASE_EVENTS, CoordinationTaskOverdueV1.class),
    PARTICIPATION_STARTED_V1("nl.participations.started.v1", Topics.CASE_EVENTS, ParticipationStartedV1.class),
    PARTICIPATION_ENDED_V1("nl.participations.ended.v1", Topics.CASE_EVENTS, ParticipationEndedV1.class),
    CONSENT_GIVEN_V1("nl.consents.given.v1", Topics.CASE_EVENTS, ConsentGivenV1.class),
    CONSENT_WITHDRAWN_V1("nl.consents.withdrawn.v1", Topics.CASE_EVENTS, ConsentWithdrawnV1.class),
    EMERGENCY_ACCESS_OPENED_V1("nl.emergencyaccesses.opened.v1", Topics.CASE_EVENTS, EmergencyAccessOpenedV1.class),
    EMERGENCY_ACCESS_JUDGED_V1("nl.emergencyaccesses.judged.v1", Topics.CASE_EVENTS, EmergencyAccessJudgedV1.class),
    TIMELINE_ENTRY_ADDED_V1("nl.timelines.entry-added.v1", Topics.CASE_EVENTS, TimelineEntryAddedV1.class),
    NOTIFICATION_DELIVERED_V1(
            "nl.notifications.delivered.v1", Topics.NOTIFICATION_EVENTS, NotificationDeliveredV1.class),
    NOTIFICATION_FAILED_V1("nl.notifications.failed.v1", Topics.NOTIFICATION_EVENTS, NotificationFailedV1.class),
    YOUNG_PERSON_ERASED_V1("nl.youngpersons.erased.v1", Topics.CASE_EVENTS, YoungPersonErasedV1.class),
    /** Each service answers on its own topic. */
    ERASURE_CARRIED_OUT_V1("nl.erasures.carried-out.v1", Topics.SCHOOL_EVENTS, ErasureCarriedOutV1.class) {
        @Override
        public boolean travelsOn(String topic) {
            return super.travelsOn(topic) || topic.equals(Topics.NOTIFICATION_EVENTS);
        }
    };

    private static final Map<String, WireType> BY_WIRE_NAME =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(WireType::wireName, Function.identity()));
    private static final Map<Class<?>, WireType> BY_RECORD =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(WireType::record, Function.identity()));

    private final String wireName;
    private final String topic;
    private final Class<? extends Record> record;

    WireType(String wireName, String topic, Class<? extends Record> record) {
        this.wireName = wireName;
        this.topic = topic;
        this.record = record;
    }

    /** The type with this name on the wire; empty for a name we do not know. */
    public static Optional<WireType> named(String wireName) {
        return Optional.ofNullable(BY_WIRE_NAME.get(wireName));
    }

    /** The type this data is sent as; every contract record has exactly one. */
    public static WireType of(Record data) {
        var type = BY_RECORD.get(data.getClass());
        if (type == null) {
            throw new IllegalArgumentException(data.getClass().getName() + " is not a contract record");
        }
        return type;
    }

    public String wireName() {
        return wireName;
    }

    public String topic() {
        return topic;
    }

    /** Whether it may come on this topic; nearly every type has one. */
    public boolean travelsOn(String topic) {
        return this.topic.equals(topic);
    }

    public Class<? extends Record> record() {
        return record;
    }

    /** Whether schools send it to us, so that it must be checked; the other types are our own. */
    public boolean isSentBySchools() {
        return topic.equals(Topics.SCHOOL_ABSENCES) || topic.equals(Topics.SCHOOL_ENROLMENTS);
    }
}
