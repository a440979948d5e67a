package nl.veerkracht.cases.meeting.model;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.cases.plan.model.By;
import nl.veerkracht.cases.task.model.NewId;
import nl.veerkracht.cases.task.model.TaskAssigned;
import nl.veerkracht.cases.task.model.TaskKind;
import nl.veerkracht.cases.task.model.TaskOwner;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as it stands. Talked with, not about: where the young person or the parents are not invited, it says why.
 *
 * @param notInvited why the young person or the parents are not invited; null when they are
 * @param by who planned it
 */
public record Meeting(
        UUID id,
        UUID caseId,
        UUID youngPersonId,
        Appointment on,
        List<Attendee> invited,
        @Nullable String notInvited,
        By by) {

    public Meeting {
        invited = List.copyOf(invited);
    }

    /** Each organisation that is invited has to be there on the day; the family has no tasks. */
    public List<TaskAssigned> invitations(NewId ids) {
        return invited.stream()
                .flatMap(one -> one.asTaskOwner().stream())
                .map(owner -> task(ids.next(), TaskKind.ATTEND_MEETING, owner, on.day()))
                .toList();
    }

    /** The same meeting on another day, or elsewhere. */
    public Meeting on(Appointment other) {
        return new Meeting(id, caseId, youngPersonId, other, invited, notInvited, by);
    }

    /** Whether this organisation planned it. */
    public boolean isPlannedBy(String kind, String identifier) {
        return by.kind().equals(kind) && by.identifier().equals(identifier);
    }

    TaskAssigned task(UUID taskId, TaskKind kind, TaskOwner owner, LocalDate dueOn) {
        return new TaskAssigned(taskId, caseId, youngPersonId, kind, owner, dueOn, null, null);
    }

    @Override
    public String toString() {
        return "Meeting " + id;
    }
}
