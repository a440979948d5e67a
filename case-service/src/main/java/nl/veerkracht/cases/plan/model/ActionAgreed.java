package nl.veerkracht.cases.plan.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.veerkracht.cases.task.model.TaskAssigned;
import nl.veerkracht.cases.task.model.TaskKind;
import org.jspecify.annotations.Nullable;

/**
 * It was agreed who does what before which day.
 *
 * @param id also that of the task, where an organisation has one
 * @param what in the words of who wrote it down
 * @param meetingId the meeting that it was agreed in, if it was in one
 */
public record ActionAgreed(
        UUID id,
        UUID caseId,
        UUID youngPersonId,
        String what,
        ActionOwner owner,
        LocalDate dueOn,
        By by,
        @Nullable UUID meetingId) {

    /** The same, agreed in this meeting. */
    public ActionAgreed in(@Nullable UUID meeting) {
        return new ActionAgreed(id, caseId, youngPersonId, what, owner, dueOn, by, meeting);
    }

    /** What the organisation has to do; the family has no tasks. */
    public Optional<TaskAssigned> task(@Nullable UUID mentorRef) {
        return owner.asTaskOwner(mentorRef)
                .map(whose ->
                        new TaskAssigned(id, caseId, youngPersonId, TaskKind.PLAN_ACTION, whose, dueOn, what, null));
    }

    @Override
    public String toString() {
        return "ActionAgreed " + id;
    }
}
