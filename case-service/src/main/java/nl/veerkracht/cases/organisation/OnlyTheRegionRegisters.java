package nl.veerkracht.cases.organisation;

import nl.veerkracht.kit.problem.DomainProblem;

/** Which organisations there are is for the region to say, and its administrators are the consortium's. */
class OnlyTheRegionRegisters extends DomainProblem {
    OnlyTheRegionRegisters() {
        super(
                Kind.FORBIDDEN,
                "only-the-region-registers",
                "Only an administrator of the consortium says which organisations there are.");
    }
}
