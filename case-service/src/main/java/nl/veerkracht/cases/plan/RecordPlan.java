package nl.veerkracht.cases.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.veerkracht.cases.plan.model.PlanAgreed;
import nl.veerkracht.cases.plan.model.PlanCase;
import nl.veerkracht.cases.plan.model.PlanChangedMeanwhile;
import nl.veerkracht.cases.task.TasksOfCase;
import nl.veerkracht.cases.task.model.TaskKind;
import nl.veerkracht.cases.task.model.TaskOutcome;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.outbox.Announcement;

/**
 * Writes a plan down with all that follows from it: who was to make it has, there is a task to look at it again, and the
 * timeline tells of it.
 */
@ApplicationScoped
class RecordPlan {
    private final Plans plans;
    private final ReviewTasks reviews;
    private final TasksOfCase tasks;
    private final PlanEntries entries;
    private final BusinessClock clock;

    RecordPlan(Plans plans, ReviewTasks reviews, TasksOfCase tasks, PlanEntries entries, BusinessClock clock) {
        this.plans = plans;
        this.reviews = reviews;
        this.tasks = tasks;
        this.entries = entries;
        this.clock = clock;
    }

    /**
     * The answer is what others get to know of it.
     *
     * @throws PlanChangedMeanwhile when somebody else agreed on another plan at the same moment
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Announcement> run(PlanAgreed agreed, PlanCase of, Set<String> schoolsOfEnrolment) {
        if (!plans.add(agreed, clock.today())) {
            var other = plans.latest(agreed.caseId()).orElseThrow();
            throw new PlanChangedMeanwhile(other.by());
        }
        var announcements = new ArrayList<>(reviews.follow(agreed, of, schoolsOfEnrolment));
        announcements.addAll(tasks.end(
                agreed.caseId(),
                Set.of(TaskKind.MAKE_PLAN),
                TaskOutcome.DONE,
                agreed.by().account()));
        announcements.addAll(entries.add(agreed));
        return announcements;
    }
}
