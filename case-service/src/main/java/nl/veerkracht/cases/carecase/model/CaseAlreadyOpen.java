package nl.veerkracht.cases.carecase.model;

import java.util.Map;
import java.util.UUID;
import nl.veerkracht.cases.refusal.model.Refusal;
import org.jspecify.annotations.Nullable;

/** A young person has at most one open case, and has one. */
public final class CaseAlreadyOpen extends Refusal {

    /** @param caseId the case, for who may see it; null for who may not */
    public CaseAlreadyOpen(@Nullable UUID caseId) {
        super(
                Kind.STATE,
                "case-already-open",
                "The young person has an open case already; go on in that one.",
                caseId == null ? Map.of() : Map.of("caseId", caseId.toString()));
    }
}
