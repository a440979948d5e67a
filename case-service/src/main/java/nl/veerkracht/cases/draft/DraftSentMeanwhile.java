package nl.veerkracht.cases.draft;

import nl.veerkracht.kit.problem.DomainProblem;

/** The text of this page was sent or thrown away; what was typed on it before does not bring it back. */
class DraftSentMeanwhile extends DomainProblem {
    DraftSentMeanwhile() {
        super(
                Kind.CONFLICT,
                "draft-sent-meanwhile",
                "A text of this form was sent or thrown away since the page was opened; open the page again.");
    }
}
