package nl.veerkracht.cases.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.veerkracht.contracts.Topics;
import nl.veerkracht.contracts.published.PublishedEvents;
import nl.veerkracht.kit.cloudevents.CloudEvent;
import nl.veerkracht.kit.cloudevents.Fault;
import nl.veerkracht.kit.consumer.EventBatches;
import nl.veerkracht.kit.consumer.EventHandler;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Brings what notification-service tells to who wants to hear it. */
@ApplicationScoped
class NotificationEventsConsumer {
    private final EventBatches batches;
    private final NotificationNews news;

    NotificationEventsConsumer(EventBatches batches, NotificationNews news) {
        this.batches = batches;
        this.news = news;
    }

    @Incoming(Topics.NOTIFICATION_EVENTS)
    @Blocking
    void on(ConsumerRecords<String, byte[]> batch) {
        batches.take(batch, new Heard());
    }

    private final class Heard implements EventHandler {
        @Override
        public List<Fault> check(CloudEvent event) {
            return PublishedEvents.faultsIn(event, Topics.NOTIFICATION_EVENTS);
        }

        @Override
        public void handle(List<CloudEvent> events) {
            news.take(events);
        }
    }
}
