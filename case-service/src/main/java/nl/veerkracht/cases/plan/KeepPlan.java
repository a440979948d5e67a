package nl.veerkracht.cases.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import nl.veerkracht.cases.access.Access;
import nl.veerkracht.cases.plan.model.By;
import nl.veerkracht.cases.plan.model.PlanAgreed;
import nl.veerkracht.cases.plan.model.PlanCase;
import nl.veerkracht.cases.task.AfterCompletion;
import nl.veerkracht.cases.task.model.TaskCompleted;
import nl.veerkracht.cases.task.model.TaskKind;
import nl.veerkracht.cases.task.model.TaskOutcome;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.database.OrderedId;
import nl.veerkracht.kit.outbox.Announcement;
import org.jspecify.annotations.Nullable;

/** Who looked at the plan again and changed nothing keeps it: as it is, until the next time that it has to be looked at. */
@ApplicationScoped
class KeepPlan implements AfterCompletion {
    private final Plans plans;
    private final RecordPlan record;
    private final Access access;

    KeepPlan(Plans plans, RecordPlan record, Access access) {
        this.plans = plans;
        this.record = record;
        this.access = access;
    }

    @Override
    public List<Announcement> run(TaskCompleted completed, String by, @Nullable String note) {
        if (completed.kind() != TaskKind.REVIEW_PLAN || completed.outcome() != TaskOutcome.DONE) {
            return List.of();
        }
        return plans.caseOf(completed.caseId())
                .filter(PlanCase::isOpen)
                .flatMap(of -> plans.latest(of.id()).map(plan -> keep(plan, of, completed, by)))
                .orElse(List.of());
    }

    private List<Announcement> keep(PlanAgreed plan, PlanCase of, TaskCompleted completed, String account) {
        var owner = completed.owner();
        var by = new By(owner.kind().name(), owner.identifier(), account, Moments.of(completed.at()));
        var today = LocalDate.ofInstant(completed.at(), BusinessClock.ZONE);
        var kept = of.agree(OrderedId.next(), plan.plan().keptOn(today), plan, by);
        var schools = access.aboutCase(completed.caseId()).facts().schoolsOfEnrolment();
        return record.run(kept, of, schools);
    }
}
