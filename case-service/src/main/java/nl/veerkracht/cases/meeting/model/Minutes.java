package nl.veerkracht.cases.meeting.model;

import java.time.LocalDate;
import java.util.List;
import nl.veerkracht.cases.plan.model.By;
import nl.veerkracht.cases.task.model.NewId;
import nl.veerkracht.cases.task.model.TaskAssigned;
import nl.veerkracht.cases.task.model.TaskKind;
import org.jspecify.annotations.Nullable;

/**
 * What was recorded of a meeting, once; what was agreed in it stands with the actions of the plan.
 *
 * @param present of those who were invited, and who came without having been
 * @param notHeard why the young person or the parents were not heard; null when they were
 * @param by who recorded it, and with that agrees with it
 */
public record Minutes(
        LocalDate heldOn, List<Attendee> present, @Nullable String notHeard, By by) {

    public Minutes {
        present = List.copyOf(present);
    }

    /** Every organisation that was there says whether it agrees, but for the one that wrote it down. */
    public List<TaskAssigned> questions(Meeting of, LocalDate dueOn, NewId ids) {
        return present.stream()
                .filter(one -> !one.is(by.kind(), by.identifier()))
                .flatMap(one -> one.asTaskOwner().stream())
                .map(owner -> of.task(ids.next(), TaskKind.CONFIRM_MEETING, owner, dueOn))
                .toList();
    }

    @Override
    public String toString() {
        return "Minutes";
    }
}
