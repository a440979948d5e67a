package nl.veerkracht.cases.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.veerkracht.cases.plan.model.PlanAgreed;
import nl.veerkracht.cases.plan.model.PlanCase;
import nl.veerkracht.cases.task.TaskAnnouncements;
import nl.veerkracht.cases.task.Tasks;
import nl.veerkracht.cases.task.TasksOfCase;
import nl.veerkracht.cases.task.model.TaskKind;
import nl.veerkracht.cases.task.model.TaskOutcome;
import nl.veerkracht.kit.database.OrderedId;
import nl.veerkracht.kit.outbox.Announcement;

/** The task to look at the plan again: one at a time, that of the plan as it stands. */
@ApplicationScoped
class ReviewTasks {
    private final Tasks tasks;
    private final TasksOfCase ofCase;

    ReviewTasks(Tasks tasks, TasksOfCase ofCase) {
        this.tasks = tasks;
        this.ofCase = ofCase;
    }

    /** The task of the plan before ends, and that of this plan begins; the answer is what others get to know of it. */
    List<Announcement> follow(PlanAgreed agreed, PlanCase of, Set<String> schoolsOfEnrolment) {
        var announcements = new ArrayList<>(
                ofCase.end(agreed.caseId(), Set.of(TaskKind.REVIEW_PLAN), TaskOutcome.NOT_NEEDED, null));
        var next = agreed.review(OrderedId.next(), of.reviewingSchool(schoolsOfEnrolment));
        tasks.assign(List.of(next));
        announcements.add(TaskAnnouncements.of(next));
        return announcements;
    }
}
