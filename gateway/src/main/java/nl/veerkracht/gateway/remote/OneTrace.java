package nl.veerkracht.gateway.remote;

import io.opentelemetry.api.trace.Span;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import org.eclipse.microprofile.rest.client.ext.ClientHeadersFactory;

/**
 * Gives all that is asked of the services for one request of a reader one trace, so that in the access log it is one look;
 * where traces are collected, the collector does so.
 */
@ApplicationScoped
public class OneTrace implements ClientHeadersFactory {
    private final TraceOfRequest trace;

    OneTrace(TraceOfRequest trace) {
        this.trace = trace;
    }

    @Override
    public MultivaluedMap<String, String> update(
            MultivaluedMap<String, String> incoming, MultivaluedMap<String, String> outgoing) {
        var headers = new MultivaluedHashMap<String, String>();
        if (!Span.current().getSpanContext().isValid()) {
            try {
                headers.putSingle("traceparent", trace.parent());
            } catch (ContextNotActiveException longAfterTheRequest) {
                return headers; // a stream asks again: a look of its own
            }
        }
        return headers;
    }
}
