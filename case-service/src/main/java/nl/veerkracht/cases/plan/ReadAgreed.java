package nl.veerkracht.cases.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.veerkracht.cases.plan.PlanAccess.Planner;
import nl.veerkracht.kit.actor.Actor;
import org.jspecify.annotations.Nullable;

/** Shows who is shown the plan what is still to be done of it, and when it is looked at again. */
@ApplicationScoped
public class ReadAgreed {
    private static final String OPEN = "OPEN";

    private final PlanAccess access;
    private final Plans plans;
    private final PlanActions actions;

    ReadAgreed(PlanAccess access, Plans plans, PlanActions actions) {
        this.access = access;
        this.plans = plans;
        this.actions = actions;
    }

    /** @param reviewOn null as long as there is no plan */
    public record Agreed(@Nullable LocalDate reviewOn, List<PlanActionView> open) {}

    /** Empty for who is not shown the plan. */
    public Optional<Agreed> of(UUID caseId, Actor actor) {
        return access.ifReads(caseId, actor).map(planner -> agreed(caseId, planner));
    }

    private Agreed agreed(UUID caseId, Planner planner) {
        var person = planner.youngPersonId();
        var reviewOn = plans.asOf(caseId, person, planner.reader().today())
                .map(agreed -> agreed.plan().reviewOn())
                .orElse(null);
        return new Agreed(
                reviewOn,
                actions.of(caseId, person).stream()
                        .filter(action -> action.status().equals(OPEN))
                        .toList());
    }
}
