package nl.veerkracht.cases.late;

import java.util.Optional;
import nl.veerkracht.cases.late.model.ToldLate;
import nl.veerkracht.cases.task.model.TaskOwner;
import nl.veerkracht.contracts.WireType;
import nl.veerkracht.contracts.carecase.CoordinationTaskOverdueV1;
import nl.veerkracht.kit.outbox.Announcement;

/** What others get to know of a task that is late: who is to hear of it; never what was asked, nor why it takes longer. */
final class LateAnnouncements {
    private LateAnnouncements() {}

    static Announcement of(ToldLate told) {
        var type = WireType.COORDINATION_TASK_OVERDUE_V1;
        var task = told.task();
        return new Announcement(
                type.topic(), type.wireName(), task.youngPersonId(), "/v1/tasks?caseId=" + task.caseId(), data(told));
    }

    private static CoordinationTaskOverdueV1 data(ToldLate told) {
        var task = told.task();
        var owner = told.owner();
        var director = Optional.ofNullable(told.director());
        return new CoordinationTaskOverdueV1(
                task.taskId(),
                task.caseId(),
                task.kind().name(),
                told.level().name(),
                owner.kind().name(),
                owner.identifier(),
                owner.role().wireName(),
                owner.mentorRef(),
                director.map(one -> one.kind().name()).orElse(null),
                director.map(TaskOwner::identifier).orElse(null),
                director.map(one -> one.role().wireName()).orElse(null),
                task.dueOn());
    }
}
