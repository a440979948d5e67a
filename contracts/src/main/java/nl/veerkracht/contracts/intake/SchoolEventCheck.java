package nl.veerkracht.contracts.intake;

import static nl.veerkracht.contracts.intake.Shape.Member.optional;
import static nl.veerkracht.contracts.intake.Shape.Member.required;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.veerkracht.contracts.WireType;
import nl.veerkracht.contracts.enrolment.Sector;
import nl.veerkracht.kit.cloudevents.Fault;

/**
 * Checks what a school sends, and finds everything that is wrong with it at once. It refuses what cannot be true as well
 * as what is not in the right form, knows nothing of what was sent before, and never repeats a value.
 */
public final class SchoolEventCheck {
    private static final LocalDate OLDEST_BIRTH = LocalDate.of(1900, 1, 1);

    private static final Check SCHOOL_ID = Texts.matching(
            "[0-9]{2}[A-Z0-9]{4}", "must be the BRIN code of a location: two digits, then four capitals or digits");
    private static final Check KEY = Texts.key(64);
    private static final Check MUNICIPALITY = Texts.matching("[0-9]{4}", "must be a municipality code: four digits");
    private static final Check NATIONAL_NUMBER = Texts.matching("[0-9]{9}", "must be nine digits, as a text");
    private static final Check ABSENCE_DAY = Days.between(
            today -> today.minusYears(10), today -> today.plusYears(1), "from 10 years ago until 1 year ahead");
    private static final Check BIRTH_DATE =
            Days.between(today -> OLDEST_BIRTH, today -> today, "from 1900-01-01 until today");
    private static final Check QUALIFIED =
            Days.between(today -> today.minusYears(20), today -> today, "from 20 years ago until today");
    private static final Check ENROLMENT_FROM = Days.between(
            today -> today.minusYears(20), today -> today.plusYears(1), "from 20 years ago until 1 year ahead");
    private static final Check ENROLMENT_UNTIL = Days.between(
            today -> today.minusYears(20), today -> today.plusYears(10), "from 20 years ago until 10 years ahead");

    private static final Check ABSENCE_REPORTED = Shape.of(
                    required("schoolId", SCHOOL_ID),
                    required("absenceId", KEY),
                    required("pupilKey", KEY),
                    required("reasonCode", KEY),
                    required("firstDay", ABSENCE_DAY),
                    optional("lastDay", ABSENCE_DAY),
                    optional("lessons", Lessons.each(ABSENCE_DAY)),
                    optional("reportedBy", Texts.line(64)))
            .with(Days.inOrder("firstDay", "lastDay"))
            .with(Lessons::areWithin);
    private static final Check ABSENCE_ENDED = Shape.of(
            required("schoolId", SCHOOL_ID),
            required("absenceId", KEY),
            optional("pupilKey", KEY),
            required("lastDay", ABSENCE_DAY));
    private static final Check ABSENCE_WITHDRAWN =
            Shape.of(required("schoolId", SCHOOL_ID), required("absenceId", KEY), optional("pupilKey", KEY));
    private static final Check FEED_ALIVE = Shape.of(required("schoolId", SCHOOL_ID));
    private static final Check ENROLMENT = Shape.of(
                    required("schoolId", SCHOOL_ID),
                    required("pupilKey", KEY),
                    required("givenName", Texts.line(200)),
                    optional("familyNamePrefix", Texts.line(200)),
                    required("familyName", Texts.line(200)),
                    required("birthDate", BIRTH_DATE),
                    required("sector", Texts.oneOf(Sector.values())),
                    optional("programme", Texts.line(200)),
                    optional("className", Texts.line(200)),
                    optional("mentor", Texts.line(64)),
                    required("municipalityCode", MUNICIPALITY),
                    required("from", ENROLMENT_FROM),
                    optional("until", ENROLMENT_UNTIL),
                    optional("nationalNumber", NATIONAL_NUMBER),
                    optional("qualifiedOn", QUALIFIED))
            .with(Days.inOrder("birthDate", "from"))
            .with(Days.inOrder("birthDate", "qualifiedOn"))
            .with(Days.inOrder("from", "until"));
    private static final Check ENROLMENT_ENDED =
            Shape.of(required("schoolId", SCHOOL_ID), required("pupilKey", KEY), required("until", ENROLMENT_UNTIL));

    private SchoolEventCheck() {}

    /** Everything that is wrong with the data of an event of this type; empty when it can be read into its record. */
    public static List<Fault> faultsIn(WireType type, JsonNode data, LocalDate today) {
        var faults = new ArrayList<Fault>();
        var right = checkOf(type).passes(data, today, fault -> faults.add(fault.under("/data")));
        return right ? List.of() : List.copyOf(faults);
    }

    private static Check checkOf(WireType type) {
        return switch (type) {
            case ABSENCE_REPORTED_V1 -> ABSENCE_REPORTED;
            case ABSENCE_ENDED_V1 -> ABSENCE_ENDED;
            case ABSENCE_WITHDRAWN_V1 -> ABSENCE_WITHDRAWN;
            case SCHOOL_FEED_ALIVE_V1 -> FEED_ALIVE;
            case ENROLMENT_STARTED_V1, ENROLMENT_CHANGED_V1 -> ENROLMENT;
            case ENROLMENT_ENDED_V1 -> ENROLMENT_ENDED;
            case ABSENCES_RECORDED_V1,
                    PERSON_ENROLMENT_STARTED_V1,
                    PERSON_ENROLMENT_ENDED_V1,
                    RIGHTS_CHANGE_APPROACHING_V1,
                    SCHOOL_FEED_SILENT_V1,
                    SCHOOL_FEED_HEARD_V1,
                    ABSENCE_SIGNAL_RAISED_V1,
                    ABSENCE_SIGNAL_WITHDRAWN_V1,
                    ABSENCE_REPORT_DUE_V1,
                    ABSENCE_REPORT_FILED_V1,
                    ABSENCE_REPORT_UNFILED_V1,
                    ABSENCE_REPORT_MOVED_V1,
                    ABSENCE_REPORT_HANDLED_V1,
                    ABSENCE_REPORT_WITHDRAWN_V1,
                    COORDINATION_CASE_OPENED_V1,
                    COORDINATION_CASE_REOPENED_V1,
                    COORDINATION_CASE_STEP_COMPLETED_V1,
                    COORDINATION_CASE_CLOSED_V1,
                    COORDINATION_TASK_ASSIGNED_V1,
                    COORDINATION_TASK_COMPLETED_V1,
                    COORDINATION_TASK_EXTENDED_V1,
                    COORDINATION_TASK_OVERDUE_V1,
                    PARTICIPATION_STARTED_V1,
                    PARTICIPATION_ENDED_V1,
                    CONSENT_GIVEN_V1,
                    CONSENT_WITHDRAWN_V1,
                    EMERGENCY_ACCESS_OPENED_V1,
                    EMERGENCY_ACCESS_JUDGED_V1,
                    TIMELINE_ENTRY_ADDED_V1,
                    NOTIFICATION_DELIVERED_V1,
                    NOTIFICATION_FAILED_V1,
                    YOUNG_PERSON_ERASED_V1,
                    ERASURE_CARRIED_OUT_V1 ->
                throw new IllegalArgumentException(type.wireName() + " is not for schools to send");
        };
    }
}
