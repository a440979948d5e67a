package nl.veerkracht.school.carecase;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.veerkracht.contracts.Topics;
import nl.veerkracht.contracts.WireType;
import nl.veerkracht.kit.cloudevents.CloudEvent;
import nl.veerkracht.kit.cloudevents.EventJson;
import nl.veerkracht.kit.cloudevents.Fault;
import org.jspecify.annotations.Nullable;

/** Reads what case-service tells. */
final class CaseEvents {
    private CaseEvents() {}

    static List<Fault> faultsIn(CloudEvent event) {
        var type = WireType.named(event.type()).filter(known -> known.topic().equals(Topics.CASE_EVENTS));
        if (type.isEmpty()) {
            return List.of(new Fault("/type", "unknown-type: must be one of the types of the topic case-events"));
        }
        if (!isRead(type.get())) {
            return List.of();
        }
        if (subject(event) == null) {
            return List.of(new Fault("/subject", "must be the id of a young person"));
        }
        if (event.time() == null) {
            return List.of(new Fault("/time", "is required: of closing and reopening counts what was told last"));
        }
        return isComplete(event, type.get()) ? List.of() : List.of(new Fault("/data", "is not as the contract says"));
    }

    /** Whether it matters to us. */
    static boolean isRead(WireType type) {
        return switch (type) {
            case COORDINATION_CASE_OPENED_V1,
                    COORDINATION_CASE_CLOSED_V1,
                    COORDINATION_CASE_REOPENED_V1,
                    PARTICIPATION_STARTED_V1,
                    PARTICIPATION_ENDED_V1,
                    YOUNG_PERSON_ERASED_V1 -> true;
            case ABSENCE_REPORTED_V1,
                    ABSENCE_ENDED_V1,
                    ABSENCE_WITHDRAWN_V1,
                    ENROLMENT_STARTED_V1,
                    ENROLMENT_CHANGED_V1,
                    ENROLMENT_ENDED_V1,
                    SCHOOL_FEED_ALIVE_V1,
                    SCHOOL_FEED_SILENT_V1,
                    SCHOOL_FEED_HEARD_V1,
                    PERSON_ENROLMENT_STARTED_V1,
                    PERSON_ENROLMENT_ENDED_V1,
                    RIGHTS_CHANGE_APPROACHING_V1,
                    ABSENCES_RECORDED_V1,
                    ABSENCE_SIGNAL_RAISED_V1,
                    ABSENCE_SIGNAL_WITHDRAWN_V1,
                    ABSENCE_REPORT_DUE_V1,
                    ABSENCE_REPORT_FILED_V1,
                    ABSENCE_REPORT_UNFILED_V1,
                    ABSENCE_REPORT_MOVED_V1,
                    ABSENCE_REPORT_HANDLED_V1,
                    ABSENCE_REPORT_WITHDRAWN_V1,
                    COORDINATION_CASE_STEP_COMPLETED_V1,
                    COORDINATION_TASK_ASSIGNED_V1,
                    COORDINATION_TASK_COMPLETED_V1,
                    COORDINATION_TASK_EXTENDED_V1,
                    COORDINATION_TASK_OVERDUE_V1,
                    CONSENT_GIVEN_V1,
                    CONSENT_WITHDRAWN_V1,
                    EMERGENCY_ACCESS_OPENED_V1,
                    EMERGENCY_ACCESS_JUDGED_V1,
                    TIMELINE_ENTRY_ADDED_V1,
                    NOTIFICATION_DELIVERED_V1,
                    NOTIFICATION_FAILED_V1,
                    ERASURE_CARRIED_OUT_V1 -> false;
        };
    }

    static UUID youngPerson(CloudEvent event) {
        return Objects.requireNonNull(subject(event), "checked before");
    }

    static Instant toldAt(CloudEvent event) {
        return Objects.requireNonNull(event.time(), "checked before");
    }

    static Record read(CloudEvent event) {
        try {
            return data(event, WireType.named(event.type()).orElseThrow());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("checked, yet not read: " + event.type(), impossible);
        }
    }

    private static boolean isComplete(CloudEvent event, WireType type) {
        try {
            var data = data(event, type);
            return data != null
                    && Arrays.stream(data.getClass().getRecordComponents())
                            .allMatch(part -> event.data().hasNonNull(part.getName()));
        } catch (JsonProcessingException notAsAgreed) {
            return false;
        }
    }

    private static Record data(CloudEvent event, WireType type) throws JsonProcessingException {
        return EventJson.MAPPER.treeToValue(event.data(), type.record());
    }

    private static @Nullable UUID subject(CloudEvent event) {
        try {
            return event.subject() == null ? null : UUID.fromString(event.subject());
        } catch (IllegalArgumentException noId) {
            return null;
        }
    }
}
