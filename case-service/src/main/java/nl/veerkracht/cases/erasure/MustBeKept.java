package nl.veerkracht.cases.erasure;

import java.util.List;
import nl.veerkracht.cases.retention.model.Kept;
import nl.veerkracht.kit.cloudevents.Fault;
import nl.veerkracht.kit.problem.DomainProblem;

/** There are records that have to be kept for now. */
class MustBeKept extends DomainProblem {
    MustBeKept(List<Kept> kept) {
        super(
                Kind.CONFLICT,
                "must-be-kept",
                "There are records that have to be kept for now; see for each class until when, and who says so.",
                kept.stream().map(MustBeKept::asFault).toList());
    }

    private static Fault asFault(Kept kept) {
        var until = kept.until() == null ? "the day to count from is not known" : "until " + kept.until();
        return new Fault("/mustStay/" + kept.dataClass(), until + ": " + kept.source());
    }
}
