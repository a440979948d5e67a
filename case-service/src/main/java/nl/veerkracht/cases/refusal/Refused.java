package nl.veerkracht.cases.refusal;

import nl.veerkracht.cases.refusal.model.Refusal;
import nl.veerkracht.kit.problem.DomainProblem;

/** A refusal by a rule, as the outside is told of it. */
final class Refused extends DomainProblem {
    Refused(Refusal refusal) {
        super(kindOf(refusal), refusal.slug(), String.valueOf(refusal.getMessage()));
    }

    private static Kind kindOf(Refusal refusal) {
        return switch (refusal.kind()) {
            case STATE -> Kind.CONFLICT;
            case WISH -> Kind.UNPROCESSABLE;
        };
    }
}
