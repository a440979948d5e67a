package nl.veerkracht.cases.request;

import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.stream.Collectors;
import nl.veerkracht.kit.cloudevents.Fault;
import nl.veerkracht.kit.problem.DomainProblemMapper;
import nl.veerkracht.kit.problem.InvalidRequest;

/** Answers a body that is JSON, but not of the shape that was asked for, as any other fault in a request. */
@Provider
public class MisshapenBodyMapper implements ExceptionMapper<MismatchedInputException> {
    private final DomainProblemMapper problems = new DomainProblemMapper();

    @Override
    public Response toResponse(MismatchedInputException misshapen) {
        var pointer =
                misshapen.getPath().stream().map(MisshapenBodyMapper::step).collect(Collectors.joining());
        return problems.toResponse(
                new InvalidRequest(List.of(new Fault(pointer, "does not have the shape of this request"))));
    }

    private static String step(Reference step) {
        return "/" + (step.getFieldName() == null ? step.getIndex() : step.getFieldName());
    }
}
