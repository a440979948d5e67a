package nl.veerkracht.kit.consumer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opentelemetry.api.OpenTelemetry;
import java.sql.SQLTransientException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.veerkracht.kit.cloudevents.CloudEvent;
import nl.veerkracht.kit.cloudevents.Fault;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class EventBatchesTest {
    private final List<String> aside = new ArrayList<>();
    private final EventBatches batches = new EventBatches(
            (message, faults) -> aside.add(message.key() + " " + faults.get(0).message()),
            Runnable::run,
            new BatchTrace(OpenTelemetry.noop()));

    @Test
    void aBatchIsHandledAsOne() {
        var handler = new RecordingHandler();

        batches.take(batch(event("1"), event("2"), event("3")), handler);

        assertThat(handler.handled).containsExactly(List.of("1", "2", "3"));
        assertThat(aside).isEmpty();
    }

    @Test
    void whatCannotBeReadOrTakenGoesAsideAndTheRestGoesOn() {
        var handler = new RecordingHandler();

        batches.take(batch("rubbish", event("1"), event("refused"), event("2")), handler);

        assertThat(handler.handled).containsExactly(List.of("1", "2"));
        assertThat(aside).hasSize(2).anyMatch(letter -> letter.equals("2 is refused"));
    }

    @Test
    void aBatchThatOneEventSpoilsIsHalvedUntilThatEventStandsAlone() {
        var handler = new RecordingHandler();

        batches.take(batch(event("1"), event("2"), event("poison"), event("4"), event("5")), handler);

        assertThat(handler.handled.stream().flatMap(List::stream)).containsExactly("1", "2", "4", "5");
        assertThat(aside).containsExactly("2 could not be handled (IllegalStateException)");
    }

    @Test
    void anOutageNeverPutsAnEventAside() {
        var handler = new RecordingHandler();

        assertThatThrownBy(() -> batches.take(batch(event("1"), event("outage")), handler))
                .isInstanceOf(IllegalStateException.class);

        assertThat(aside).isEmpty();
    }

    @Test
    void anOutageWhileCheckingNeverPutsAnEventAsideEither() {
        assertThatThrownBy(() -> batches.take(batch(event("1"), event("uncheckable")), new RecordingHandler()))
                .isInstanceOf(IllegalStateException.class);

        assertThat(aside).isEmpty();
    }

    private static final class RecordingHandler implements EventHandler {
        private final List<List<String>> handled = new ArrayList<>();

        @Override
        public List<Fault> check(CloudEvent event) {
            if (event.id().equals("uncheckable")) {
                throw new IllegalStateException(new SQLTransientException("down"));
            }
            return event.id().equals("refused") ? List.of(new Fault("", "is refused")) : List.of();
        }

        @Override
        public void handle(List<CloudEvent> events) {
            var ids = events.stream().map(CloudEvent::id).toList();
            if (ids.contains("poison")) {
                throw new IllegalStateException("poison");
            }
            if (ids.contains("outage")) {
                throw new IllegalStateException(new SQLTransientException("down"));
            }
            handled.add(ids);
        }
    }

    private static String event(String id) {
        return "{\"specversion\":\"1.0\",\"id\":\"%s\",\"source\":\"urn:x\",\"type\":\"nl.things.happened.v1\"}"
                .formatted(id);
    }

    private static ConsumerRecords<String, byte[]> batch(String... values) {
        var messages = new ArrayList<ConsumerRecord<String, byte[]>>();
        Arrays.stream(values)
                .forEach(value -> messages.add(new ConsumerRecord<>(
                        "things", 0, messages.size(), String.valueOf(messages.size()), value.getBytes(UTF_8))));
        return new ConsumerRecords<>(Map.of(new TopicPartition("things", 0), messages), Map.of());
    }
}
