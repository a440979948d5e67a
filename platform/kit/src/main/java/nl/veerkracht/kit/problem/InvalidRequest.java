package nl.veerkracht.kit.problem;

import java.util.List;
import nl.veerkracht.kit.cloudevents.Fault;

/** The request says something impossible; the faults tell where and what, all at once. */
public class InvalidRequest extends DomainProblem {
    public InvalidRequest(List<Fault> faults) {
        super(Kind.INVALID, "invalid-request", "The request has faults; nothing of it was taken.", faults);
    }
}
