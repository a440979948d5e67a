package nl.veerkracht.cases.draft;

import nl.veerkracht.cases.draft.model.DraftText;
import nl.veerkracht.kit.problem.DomainProblem;

/** More than is kept of one form. */
class DraftTooLong extends DomainProblem {
    DraftTooLong() {
        super(
                Kind.TOO_LARGE,
                "draft-too-long",
                "A draft has at most " + DraftText.MOST_BYTES + " bytes, all fields together.");
    }
}
