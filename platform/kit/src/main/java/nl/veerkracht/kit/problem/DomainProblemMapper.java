package nl.veerkracht.kit.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;

/** Answers a refusal as application/problem+json. */
@Provider
public class DomainProblemMapper implements ExceptionMapper<DomainProblem> {

    @Override
    public Response toResponse(DomainProblem problem) {
        return asHttp(problem).toResponse();
    }

    static HttpProblem asHttp(DomainProblem problem) {
        var answer = HttpProblem.builder()
                .withType(URI.create("/problems/" + problem.slug()))
                .withTitle(problem.kind().title())
                .withStatus(problem.kind().status())
                .withDetail(problem.getMessage());
        if (!problem.faults().isEmpty()) {
            answer.with("errors", problem.faults());
        }
        return answer.build();
    }
}
