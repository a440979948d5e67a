package nl.veerkracht.gateway.intake;

import io.opentelemetry.api.trace.Span;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;
import nl.veerkracht.kit.cloudevents.CloudEvent;
import org.jspecify.annotations.Nullable;

/** Sees to it that every event carries a W3C trace: its own, else the request's, else a new one. */
final class TraceParent {
    private static final Pattern VALID = Pattern.compile("00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private TraceParent() {}

    static CloudEvent on(CloudEvent event, @Nullable String header) {
        if (event.traceParent() != null) {
            return event;
        }
        var envelope = event.envelope().deepCopy();
        envelope.put("traceparent", of(header));
        return new CloudEvent(envelope);
    }

    private static String of(@Nullable String header) {
        var span = Span.current().getSpanContext();
        if (span.isValid()) {
            return "00-%s-%s-%s"
                    .formatted(
                            span.getTraceId(),
                            span.getSpanId(),
                            span.getTraceFlags().asHex());
        }
        return header != null && VALID.matcher(header).matches() ? header : "00-%s-%s-00".formatted(hex(16), hex(8));
    }

    private static String hex(int size) {
        var bytes = new byte[size];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
