package nl.veerkracht.gateway.intake;

import java.util.List;
import nl.veerkracht.kit.cloudevents.Fault;
import nl.veerkracht.kit.problem.DomainProblem;

/** Why events were not taken; none of the request's events was. */
final class IntakeProblem extends DomainProblem {
    private IntakeProblem(Kind kind, String slug, String detail, List<Fault> faults) {
        super(kind, slug, detail, faults);
    }

    static IntakeProblem invalid(List<Fault> faults) {
        return new IntakeProblem(
                Kind.INVALID, "invalid-events", "The request has faults; none of its events was taken.", faults);
    }

    static IntakeProblem unsupported() {
        return new IntakeProblem(
                Kind.UNSUPPORTED,
                "not-a-cloudevent",
                "Send application/cloudevents+json, application/cloudevents-batch+json, or binary mode with ce- headers.",
                List.of());
    }

    static IntakeProblem notYourSchool(List<Fault> faults) {
        return new IntakeProblem(
                Kind.FORBIDDEN,
                "not-your-school",
                "The token acts for another school than the one in the events; none of them was taken.",
                faults);
    }

    static IntakeProblem missingScope(String scope) {
        return new IntakeProblem(
                Kind.FORBIDDEN,
                "missing-scope",
                "The token lacks the scope " + scope + " that these events need.",
                List.of());
    }

    static IntakeProblem notASchool() {
        return new IntakeProblem(
                Kind.FORBIDDEN, "not-a-school", "Only the system of a school can send these events.", List.of());
    }
}
