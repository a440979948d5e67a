package nl.veerkracht.cases.director;

import java.util.List;
import nl.veerkracht.kit.cloudevents.Fault;
import nl.veerkracht.kit.problem.InvalidRequest;

/** Who declines to take a case over says why. */
class ReasonNeeded extends InvalidRequest {
    ReasonNeeded() {
        super(List.of(new Fault("/note", "is required: say why you do not take the case over")));
    }
}
