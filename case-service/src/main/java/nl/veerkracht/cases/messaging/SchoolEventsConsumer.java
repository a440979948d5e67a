package nl.veerkracht.cases.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import nl.veerkracht.kit.consumer.EventBatches;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Brings batches of school events to their handler; decides nothing. */
@ApplicationScoped
class SchoolEventsConsumer {
    private final EventBatches batches;
    private final SchoolEventHandler handler;

    SchoolEventsConsumer(EventBatches batches, SchoolEventHandler handler) {
        this.batches = batches;
        this.handler = handler;
    }

    @Incoming("school-events")
    @Blocking
    void on(ConsumerRecords<String, byte[]> batch) {
        batches.take(batch, handler);
    }
}
