package nl.veerkracht.gateway.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import nl.veerkracht.gateway.messaging.EventBus.BusDown;
import nl.veerkracht.kit.cloudevents.CloudEvent;
import nl.veerkracht.kit.cloudevents.EventJson;
import org.junit.jupiter.api.Test;

class EventBusTest {
    @Test
    void saysInBoundedTimeThatNobodyConfirms() {
        var bus = new EventBus(Map.of("bootstrap.servers", "localhost:1"), () -> Duration.ofSeconds(1));
        var event = new CloudEvent(EventJson.MAPPER.createObjectNode().put("id", "1"));
        var records = Collections.nCopies(100, new EventBus.Record("school-absences", "key", event));
        var began = System.nanoTime();

        assertThatThrownBy(() -> bus.put(records)).isInstanceOf(BusDown.class);

        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(10));
        bus.close();
    }
}
