package nl.veerkracht.cases.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.UUID;
import nl.veerkracht.cases.plan.model.ActionAgreed;
import nl.veerkracht.cases.task.TaskAnnouncements;
import nl.veerkracht.cases.task.Tasks;
import nl.veerkracht.kit.outbox.Announcement;
import nl.veerkracht.kit.outbox.Outbox;
import org.jspecify.annotations.Nullable;

/** Writes an action down, with the task of the organisation that does it; of a meeting the timeline tells it at once. */
@ApplicationScoped
class RecordAction {
    private final PlanActions actions;
    private final Tasks tasks;
    private final PlanEntries entries;
    private final Outbox outbox;

    RecordAction(PlanActions actions, Tasks tasks, PlanEntries entries, Outbox outbox) {
        this.actions = actions;
        this.tasks = tasks;
        this.entries = entries;
        this.outbox = outbox;
    }

    /** @param mentorRef points to the young person's mentor, where it is their school that does it */
    @Transactional(Transactional.TxType.MANDATORY)
    public void run(ActionAgreed agreed, @Nullable UUID mentorRef) {
        var assigned = agreed.task(mentorRef).stream().toList();
        var announcements = new ArrayList<Announcement>();
        if (!assigned.isEmpty()) {
            tasks.assign(assigned);
            assigned.forEach(task -> announcements.add(TaskAnnouncements.of(task)));
        }
        actions.add(agreed, !assigned.isEmpty());
        if (agreed.meetingId() == null) {
            announcements.addAll(entries.add(agreed));
        }
        outbox.append(announcements);
    }
}
