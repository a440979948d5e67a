package nl.veerkracht.notification.messaging;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.veerkracht.contracts.Topics;
import nl.veerkracht.contracts.published.PublishedEvents;
import nl.veerkracht.kit.cloudevents.CloudEvent;
import nl.veerkracht.kit.cloudevents.Fault;
import nl.veerkracht.kit.consumer.EventBatches;
import nl.veerkracht.kit.consumer.EventHandler;
import nl.veerkracht.notification.notice.TellPeople;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears what the school-service and the case-service tell; both are read in the same way. */
@ApplicationScoped
public class NoticeEvents {
    private final EventBatches batches;
    private final TellPeople tellPeople;

    NoticeEvents(EventBatches batches, TellPeople tellPeople) {
        this.batches = batches;
        this.tellPeople = tellPeople;
    }

    @Incoming(Topics.SCHOOL_EVENTS)
    @Blocking
    void onSchoolEvents(ConsumerRecords<String, byte[]> batch) {
        batches.take(batch, new Of(Topics.SCHOOL_EVENTS));
    }

    @Incoming(Topics.CASE_EVENTS)
    @Blocking
    void onCaseEvents(ConsumerRecords<String, byte[]> batch) {
        batches.take(batch, new Of(Topics.CASE_EVENTS));
    }

    /** The events of one topic. */
    private final class Of implements EventHandler {
        private final String topic;

        Of(String topic) {
            this.topic = topic;
        }

        @Override
        public List<Fault> check(CloudEvent event) {
            return PublishedEvents.faultsIn(event, topic);
        }

        @Override
        public void handle(List<CloudEvent> events) {
            tellPeople.run(events.stream().map(PublishedEvents::read).toList());
        }
    }
}
