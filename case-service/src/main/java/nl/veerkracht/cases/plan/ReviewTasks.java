package nl.veerkracht.cases.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.veerkracht.cases.database.Database;
import nl.veerkracht.cases.plan.model.PlanAgreed;
import nl.veerkracht.cases.plan.model.PlanCase;
import nl.veerkracht.cases.task.TaskAnnouncements;
import nl.veerkracht.cases.task.Tasks;
import nl.veerkracht.cases.task.UnneededTasks;
import nl.veerkracht.cases.task.model.TaskKind;
import nl.veerkracht.cases.task.model.TaskStatus;
import nl.veerkracht.kit.database.OrderedId;
import nl.veerkracht.kit.outbox.Announcement;

/** The task to look at the plan again: one at a time, that of the plan as it stands. */
@ApplicationScoped
class ReviewTasks {
    private static final String OPEN = "select id from task where case_id = ?::uuid and kind = ? and status = ?";

    private final Database database;
    private final Tasks tasks;
    private final UnneededTasks unneeded;

    ReviewTasks(Database database, Tasks tasks, UnneededTasks unneeded) {
        this.database = database;
        this.tasks = tasks;
        this.unneeded = unneeded;
    }

    /** The task of the plan before ends, and that of this plan begins; the answer is what others get to know of it. */
    List<Announcement> follow(PlanAgreed agreed, PlanCase of, Set<String> schoolsOfEnrolment) {
        var announcements = new ArrayList<>(unneeded.end(open(agreed.caseId())));
        var next = agreed.review(OrderedId.next(), of.reviewingSchool(schoolsOfEnrolment));
        tasks.assign(List.of(next));
        announcements.add(TaskAnnouncements.of(next));
        return announcements;
    }

    private List<UUID> open(UUID caseId) {
        return database.statement(OPEN)
                .value(caseId)
                .value(TaskKind.REVIEW_PLAN)
                .value(TaskStatus.OPEN)
                .list(row -> row.id("id"));
    }
}
