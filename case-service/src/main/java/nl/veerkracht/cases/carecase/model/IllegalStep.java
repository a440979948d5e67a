package nl.veerkracht.cases.carecase.model;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import nl.veerkracht.cases.refusal.model.Refusal;

/** No arrow leads there from where the case is; tells which steps the caller can take now. */
public final class IllegalStep extends Refusal {

    /** @param open the steps that the caller can take */
    public IllegalStep(CaseStep wanted, Collection<CaseStep> open) {
        super(
                Kind.STATE,
                "step-not-open",
                "The case cannot go to %s now.".formatted(wanted),
                Map.of("open", open.stream().sorted().map(CaseStep::name).collect(Collectors.joining(","))));
    }
}
