package nl.veerkracht.cases.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.veerkracht.cases.plan.model.OwnerDoesNotTakePart;
import nl.veerkracht.cases.plan.model.PlanCase.Wish;
import nl.veerkracht.cases.request.IdempotencyKeys;
import nl.veerkracht.kit.actor.Actor;
import nl.veerkracht.kit.database.OrderedId;
import org.jspecify.annotations.Nullable;

/** Somebody who helps writes down who does what before which day; an organisation gets a task. Sent twice, agreed once. */
@ApplicationScoped
class AgreeOnAction {
    private final PlanAccess access;
    private final IdempotencyKeys keys;
    private final Plans plans;
    private final WriteDownAction writeDown;

    AgreeOnAction(PlanAccess access, IdempotencyKeys keys, Plans plans, WriteDownAction writeDown) {
        this.access = access;
        this.keys = keys;
        this.plans = plans;
        this.writeDown = writeDown;
    }

    /**
     * The id of the action, agreed now or when the same was sent before.
     *
     * @throws NotYoursToPlan for who may only read the plan
     * @throws NoPlanYet when there is no plan that it could be part of
     * @throws OwnerDoesNotTakePart when who is to do it does not take part
     * @throws nl.veerkracht.cases.plan.model.DayIsPast when it could not be done in time any more
     */
    @Transactional
    UUID run(UUID caseId, Wish wish, @Nullable String key, Actor actor) {
        var planner = access.whoChanges(caseId, actor);
        var id = OrderedId.next();
        var first = keys.claim(planner.reader().subject(), key, asText(caseId, wish), id);
        if (first.equals(id)) {
            if (plans.latest(caseId).isEmpty()) {
                throw new NoPlanYet();
            }
            writeDown.run(id, caseId, wish, null, planner);
        }
        return first;
    }

    private static String asText(UUID caseId, Wish wish) {
        var owner = wish.owner();
        return String.join(
                "\n",
                "plan action",
                caseId.toString(),
                owner.kind(),
                owner.identifier(),
                owner.role().name(),
                wish.dueOn().toString(),
                wish.what());
    }
}
