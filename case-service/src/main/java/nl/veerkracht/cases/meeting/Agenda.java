package nl.veerkracht.cases.meeting;

import java.time.LocalDate;
import java.util.List;
import nl.veerkracht.cases.plan.PlanActionView;
import nl.veerkracht.cases.task.TaskView;
import nl.veerkracht.cases.timeline.TimelineEntryView;

/**
 * What there is to talk about in a meeting, as one reader may see it.
 *
 * @param since the day of the meeting before, or that on which the case was opened
 * @param entries what happened since, newest first
 * @param more whether more happened than fits; the timeline has it all
 * @param tasks what is still to be done, as far as it is on the reader's own list
 * @param agreements what was agreed in the meeting before, and whether it is done
 */
public record Agenda(
        LocalDate since,
        List<TimelineEntryView> entries,
        boolean more,
        List<TaskView> tasks,
        List<PlanActionView> agreements) {

    @Override
    public String toString() {
        return "Agenda since " + since;
    }
}
