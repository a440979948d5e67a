package nl.veerkracht.gateway.remote;

import io.opentelemetry.sdk.trace.IdGenerator;
import jakarta.enterprise.context.RequestScoped;

/** The trace of one request of a reader, where nobody collects traces. */
@RequestScoped
class TraceOfRequest {
    private static final IdGenerator IDS = IdGenerator.random();

    private final String id = IDS.generateTraceId();

    /** For one question to a service: the trace, and a span of its own. */
    String parent() {
        return "00-" + id + "-" + IDS.generateSpanId() + "-00";
    }
}
