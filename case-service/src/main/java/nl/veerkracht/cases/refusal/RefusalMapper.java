package nl.veerkracht.cases.refusal;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import nl.veerkracht.cases.refusal.model.Refusal;
import nl.veerkracht.kit.problem.DomainProblemMapper;

/** Answers a refusal by a rule as application/problem+json. */
@Provider
public class RefusalMapper implements ExceptionMapper<Refusal> {
    private final DomainProblemMapper problems = new DomainProblemMapper();

    @Override
    public Response toResponse(Refusal refusal) {
        var answer = problems.toResponse(new Refused(refusal));
        if (refusal.facts().isEmpty() || !(answer.getEntity() instanceof HttpProblem problem)) {
            return answer;
        }
        var told = HttpProblem.builder(problem);
        refusal.facts().forEach(told::with);
        return told.build().toResponse();
    }
}
