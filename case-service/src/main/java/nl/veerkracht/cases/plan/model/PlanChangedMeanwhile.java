package nl.veerkracht.cases.plan.model;

import java.util.Map;
import nl.veerkracht.cases.refusal.model.Refusal;

/** Somebody else agreed on another plan meanwhile; who and when is told, so that both can be laid side by side. */
public final class PlanChangedMeanwhile extends Refusal {
    public PlanChangedMeanwhile(By other) {
        super(
                Kind.STATE,
                "changed-meanwhile",
                "Somebody changed the plan meanwhile; look again and decide again.",
                Map.of(
                        "changedAt", other.at().toString(),
                        "organisationKind", other.kind(),
                        "organisationIdentifier", other.identifier()));
    }
}
