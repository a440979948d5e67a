package nl.veerkracht.cases.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.veerkracht.cases.erasure.model.Erasure;
import nl.veerkracht.kit.actor.Actor;
import nl.veerkracht.kit.problem.UnknownResource;

/** The second person says yes, and with that it is done. */
@ApplicationScoped
class ApproveErasure {
    private final ErasureAccess access;
    private final HoldingsElsewhere holdings;
    private final CarryOut carryOut;

    ApproveErasure(ErasureAccess access, HoldingsElsewhere holdings, CarryOut carryOut) {
        this.access = access;
        this.holdings = holdings;
        this.carryOut = carryOut;
    }

    /**
     * Carries it out.
     *
     * @throws UnknownResource when there is no such erasure, or not for who asks
     * @throws AlreadyCarriedOut when somebody was first
     * @throws SecondPersonNeeded when it is the one who asked for it
     * @throws MustBeKept when there are records that have to stay
     * @throws DryRunMadeAgain when it says something else now
     * @throws HoldingsNotKnown when another service does not answer
     */
    void run(UUID id, Actor actor) {
        var erasure = access.get(id, actor);
        if (erasure.isCarriedOut()) {
            throw new AlreadyCarriedOut();
        }
        if (erasure.asked().by().equals(actor.subject())) {
            throw new SecondPersonNeeded();
        }
        approve(erasure, actor);
    }

    /** What other services have is asked before the transaction: it does not wait for them. */
    private void approve(Erasure erasure, Actor actor) {
        var counted = holdings.everywhere(erasure.youngPersonId());
        if (!carryOut.run(erasure.id(), counted, actor.subject())) {
            throw new DryRunMadeAgain();
        }
    }
}
