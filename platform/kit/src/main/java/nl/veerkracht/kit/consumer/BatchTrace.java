package nl.veerkracht.kit.consumer;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.veerkracht.kit.cloudevents.CloudEvent;
import org.jspecify.annotations.Nullable;

/** The trace that events are handled in: a single event's own; for more than one a new trace, linked to theirs. */
@ApplicationScoped
class BatchTrace {
    private static final TextMapGetter<CloudEvent> ATTRIBUTES = new TextMapGetter<>() {
        @Override
        public Iterable<String> keys(CloudEvent event) {
            return List.of("traceparent");
        }

        @Override
        public @Nullable String get(@Nullable CloudEvent event, String key) {
            return event != null && "traceparent".equals(key) ? event.traceParent() : null;
        }
    };

    private final Tracer tracer;

    BatchTrace(OpenTelemetry telemetry) {
        this.tracer = telemetry.getTracer("nl.veerkracht.kit");
    }

    /** Does the work within the trace, so that what it announces belongs to it. */
    void run(List<CloudEvent> events, Runnable work) {
        var span = begin(events);
        try (var current = span.makeCurrent()) {
            work.run();
        } catch (RuntimeException failure) {
            span.setStatus(StatusCode.ERROR);
            throw failure;
        } finally {
            span.end();
        }
    }

    private Span begin(List<CloudEvent> events) {
        var builder = tracer.spanBuilder("handle events").setSpanKind(SpanKind.CONSUMER);
        if (events.size() == 1) {
            return builder.setParent(context(events.get(0))).startSpan();
        }
        builder.setNoParent();
        events.stream()
                .map(event -> Span.fromContext(context(event)).getSpanContext())
                .filter(SpanContext::isValid)
                .forEach(builder::addLink);
        return builder.startSpan();
    }

    private static Context context(CloudEvent event) {
        return W3CTraceContextPropagator.getInstance().extract(Context.root(), event, ATTRIBUTES);
    }
}
