package nl.veerkracht.kit.audit;

import io.quarkus.runtime.BlockingOperationControl;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import nl.veerkracht.kit.problem.DomainProblemMapper;

/**
 * Holds every answer, refusals included, until it is on record who looked; if it cannot be recorded, nothing is shown. Before
 * the filters that put headers on answers, so that this answer has them too.
 */
@Provider
@Priority(Priorities.USER + 1000)
public class ConfirmedBeforeAnswered implements ContainerResponseFilter {
    private final AccessLog log;
    private final Records records;
    private final AccessWriter writer;

    ConfirmedBeforeAnswered(AccessLog log, Records records, AccessWriter writer) {
        this.log = log;
        this.records = records;
        this.writer = writer;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (log.isEmpty()) {
            return;
        }
        if (!BlockingOperationControl.isBlockingAllowed()) {
            throw new IllegalStateException("who reads about data subjects must do so on a worker thread");
        }
        try {
            writer.write(records.of(log, Trace.of(request::getHeaderString), response.getStatus()));
        } catch (LogUnavailable unavailable) {
            replace(response, unavailable);
        }
        log.forget();
    }

    /** In place: of a refusal that is being answered, another exception would have no answer of its own. */
    private static void replace(ContainerResponseContext response, LogUnavailable unavailable) {
        try (var answer = new DomainProblemMapper().toResponse(unavailable)) {
            response.getHeaders().clear();
            response.setStatus(answer.getStatus());
            response.setEntity(answer.getEntity(), new Annotation[0], answer.getMediaType());
        }
    }
}
