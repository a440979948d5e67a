package nl.veerkracht.cases.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.veerkracht.cases.access.About;
import nl.veerkracht.cases.access.Access;
import nl.veerkracht.cases.access.Reader;
import nl.veerkracht.cases.plan.model.ActionOwner;
import nl.veerkracht.cases.plan.model.By;
import nl.veerkracht.contracts.access.DataClass;
import nl.veerkracht.contracts.access.OrganisationKind;
import nl.veerkracht.contracts.access.Role;
import nl.veerkracht.contracts.access.Viewer;
import nl.veerkracht.kit.actor.Actor;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.problem.UnknownResource;

/** Who reads the plan of a case, and who of them changes it: who helps, and not the family or a consortium. */
@ApplicationScoped
public class PlanAccess {
    private static final Set<OrganisationKind> CHANGE = EnumSet.complementOf(EnumSet.of(OrganisationKind.CONSORTIUM));

    private final Access access;
    private final BusinessClock clock;

    PlanAccess(Access access, BusinessClock clock) {
        this.access = access;
        this.clock = clock;
    }

    /** Somebody who is shown the plan in full, and about whom it is. */
    public record Planner(Reader reader, About about) {
        public UUID youngPersonId() {
            return Optional.ofNullable(about.youngPersonId()).orElseThrow(UnknownResource::new);
        }
    }

    /**
     * Who is shown the plan.
     *
     * @throws UnknownResource for everyone else, also for who knows the case: that there is a plan is not told either
     */
    public Planner whoReads(UUID caseId, Actor actor) {
        return ifReads(caseId, actor).orElseThrow(UnknownResource::new);
    }

    /**
     * The same, for what goes without the plan where somebody is not shown it.
     *
     * @throws UnknownResource for who does not know the case
     */
    Optional<Planner> ifReads(UUID caseId, Actor actor) {
        var reader = access.whoKnowsCase(caseId, actor);
        var about = access.aboutCase(caseId);
        return access.decide(reader, DataClass.PLAN.recordedBy(reader.partIdentifier()), about)
                        .isFull()
                ? Optional.of(new Planner(reader, about))
                : Optional.empty();
    }

    /**
     * Who is shown the plan and may change it.
     *
     * @throws NotYoursToPlan for who may only read it
     */
    Planner whoChanges(UUID caseId, Actor actor) {
        var planner = whoReads(caseId, actor);
        var kind = planner.reader().viewer().organisationKind();
        if (kind == null || !CHANGE.contains(kind)) {
            throw new NotYoursToPlan();
        }
        return planner;
    }

    /** Who agrees on something, now. */
    public By by(Planner planner) {
        var reader = planner.reader();
        return new By(reader.partKind(), reader.partIdentifier(), reader.subject(), Moments.of(clock.instant()));
    }

    /** Whether an organisation, in this role, takes part and is shown the plan. */
    public static boolean readsThePlan(OrganisationKind kind, String identifier, Set<Role> roles, Planner asking) {
        return asking.about()
                .wouldShow(
                        DataClass.PLAN.recordedBy(identifier),
                        new Viewer("", kind, identifier, roles),
                        asking.reader().today());
    }

    /** Whether this owner takes part and is shown the plan; of the family it is not asked. */
    static boolean readsThePlan(ActionOwner owner, Planner asking) {
        return owner.organisation()
                .map(kind -> readsThePlan(kind, owner.identifier(), Set.of(owner.role()), asking))
                .orElse(true);
    }
}
