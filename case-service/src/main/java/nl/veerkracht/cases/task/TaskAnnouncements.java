package nl.veerkracht.cases.task;

import java.util.UUID;
import nl.veerkracht.cases.task.model.TaskAssigned;
import nl.veerkracht.cases.task.model.TaskCompleted;
import nl.veerkracht.cases.task.model.TaskExtended;
import nl.veerkracht.contracts.WireType;
import nl.veerkracht.contracts.carecase.CoordinationTaskAssignedV1;
import nl.veerkracht.contracts.carecase.CoordinationTaskCompletedV1;
import nl.veerkracht.contracts.carecase.CoordinationTaskExtendedV1;
import nl.veerkracht.kit.outbox.Announcement;

/** What others get to know of a task: never why somebody is asked, what was answered, nor why it takes longer. */
public final class TaskAnnouncements {
    private TaskAnnouncements() {}

    public static Announcement of(TaskAssigned event) {
        var owner = event.owner();
        return announcement(
                WireType.COORDINATION_TASK_ASSIGNED_V1,
                event.youngPersonId(),
                event.caseId(),
                new CoordinationTaskAssignedV1(
                        event.taskId(),
                        event.caseId(),
                        event.kind().name(),
                        owner.kind().name(),
                        owner.identifier(),
                        owner.role().wireName(),
                        owner.mentorRef(),
                        event.dueOn()));
    }

    public static Announcement of(TaskCompleted event) {
        return announcement(
                WireType.COORDINATION_TASK_COMPLETED_V1,
                event.youngPersonId(),
                event.caseId(),
                new CoordinationTaskCompletedV1(
                        event.taskId(), event.caseId(), event.kind().name(), event.at()));
    }

    static Announcement of(TaskExtended event) {
        var task = event.task();
        return announcement(
                WireType.COORDINATION_TASK_EXTENDED_V1,
                task.youngPersonId(),
                task.caseId(),
                new CoordinationTaskExtendedV1(
                        task.taskId(),
                        task.caseId(),
                        task.kind().name(),
                        event.term().dueOn(),
                        event.at()));
    }

    private static Announcement announcement(WireType type, UUID youngPersonId, UUID caseId, Record data) {
        return new Announcement(type.topic(), type.wireName(), youngPersonId, "/v1/tasks?caseId=" + caseId, data);
    }
}
