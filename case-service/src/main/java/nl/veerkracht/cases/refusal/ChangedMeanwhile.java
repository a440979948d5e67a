package nl.veerkracht.cases.refusal;

import nl.veerkracht.kit.problem.DomainProblem;

/** Somebody else was first: what the caller decided on is no longer so. */
public class ChangedMeanwhile extends DomainProblem {
    public ChangedMeanwhile() {
        super(Kind.CONFLICT, "changed-meanwhile", "Somebody changed this meanwhile; look again and decide again.");
    }
}
