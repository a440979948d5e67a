package nl.veerkracht.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.vertx.core.http.HttpServerResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import nl.veerkracht.kit.cloudevents.EventJson;
import nl.veerkracht.kit.problem.ApiHeaders.ApiConfig;

/** Answers a refusal that is given before any resource is reached, in the form of all others. */
@ApplicationScoped
public class ProblemAnswer {
    private final ApiConfig api;

    ProblemAnswer(ApiConfig api) {
        this.api = api;
    }

    /** Sends the whole answer. */
    public void send(DomainProblem problem, HttpServerResponse response) {
        response.setStatusCode(problem.kind().status())
                .putHeader("Content-Type", "application/problem+json")
                .putHeader("Cache-Control", "no-store")
                .putHeader("API-Version", api.version());
        response.end(body(problem));
    }

    private static String body(DomainProblem problem) {
        var body = new LinkedHashMap<String, Object>();
        body.put("type", "/problems/" + problem.slug());
        body.put("status", problem.kind().status());
        body.put("title", problem.kind().title());
        body.put("detail", String.valueOf(problem.getMessage()));
        try {
            return EventJson.MAPPER.writeValueAsString(body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("texts cannot be written as JSON", impossible);
        }
    }
}
