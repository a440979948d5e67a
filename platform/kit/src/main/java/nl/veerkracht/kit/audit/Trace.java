package nl.veerkracht.kit.audit;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.sdk.trace.IdGenerator;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The W3C trace that a request belongs to: our own span, or what the caller says where nobody collects traces, or else a
 * new one; a record is never without.
 *
 * @param span the span of the request, of which every record is a child; none when the trace is new
 */
record Trace(String id, @Nullable String span) {
    private static final IdGenerator IDS = IdGenerator.random();

    /** @param header gives a header of the request by its name, or null */
    static Trace of(UnaryOperator<@Nullable String> header) {
        var own = Span.current().getSpanContext();
        var known = own.isValid() ? own : caller(header);
        return known.isValid()
                ? new Trace(known.getTraceId(), known.getSpanId())
                : new Trace(IDS.generateTraceId(), null);
    }

    static String newSpan() {
        return IDS.generateSpanId();
    }

    private static SpanContext caller(UnaryOperator<@Nullable String> header) {
        var told = W3CTraceContextPropagator.getInstance().extract(Context.root(), header, new Headers());
        return Span.fromContext(told).getSpanContext();
    }

    private static final class Headers implements TextMapGetter<UnaryOperator<@Nullable String>> {
        @Override
        public Iterable<String> keys(UnaryOperator<@Nullable String> header) {
            return W3CTraceContextPropagator.getInstance().fields();
        }

        @Override
        public @Nullable String get(@Nullable UnaryOperator<@Nullable String> header, String name) {
            return header == null ? null : header.apply(name);
        }
    }
}
