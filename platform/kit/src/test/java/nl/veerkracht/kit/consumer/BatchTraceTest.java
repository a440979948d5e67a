package nl.veerkracht.kit.consumer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import java.util.ArrayList;
import java.util.List;
import nl.veerkracht.kit.cloudevents.CloudEvent;
import nl.veerkracht.kit.cloudevents.CloudEventReader;
import nl.veerkracht.kit.cloudevents.Reading;
import org.junit.jupiter.api.Test;

class BatchTraceTest {
    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";

    private final BatchTrace trace = new BatchTrace(OpenTelemetry.noop());

    @Test
    void aSingleEventIsHandledInItsOwnTrace() {
        assertThat(traceDuring(List.of(event(TRACE)))).isEqualTo(TRACE);
    }

    @Test
    void ofManyEventsNoneLendsItsTraceToTheOthers() {
        assertThat(traceDuring(List.of(event(TRACE), event("1af7651916cd43dd8448eb211c80319c"))))
                .doesNotStartWith("0af")
                .doesNotStartWith("1af");
    }

    @Test
    void theTraceEndsWithTheWork() {
        trace.run(List.of(event(TRACE)), () -> {});

        assertThat(Span.current().getSpanContext().isValid()).isFalse();
    }

    private String traceDuring(List<CloudEvent> events) {
        var seen = new ArrayList<String>();
        trace.run(events, () -> seen.add(Span.current().getSpanContext().getTraceId()));
        return seen.get(0);
    }

    private static CloudEvent event(String trace) {
        var json = """
                {"specversion": "1.0", "id": "1", "source": "urn:x", "type": "nl.things.happened.v1",
                 "traceparent": "00-%s-b7ad6b7169203331-01"}
                """.formatted(trace);
        return ((Reading.Good) CloudEventReader.structured(json.getBytes(UTF_8))).event();
    }
}
