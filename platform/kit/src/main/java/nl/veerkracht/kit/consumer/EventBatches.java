package nl.veerkracht.kit.consumer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import nl.veerkracht.kit.cloudevents.CloudEvent;
import nl.veerkracht.kit.cloudevents.Fault;
import nl.veerkracht.kit.cloudevents.KafkaBinding;
import nl.veerkracht.kit.cloudevents.Reading;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;

/**
 * Takes a batch from Kafka to its effect. What no reading again can mend goes aside with its reason; an outage is waited
 * out in place, so that no good event loses its turn; a batch that one event spoils is halved until that event stands
 * alone. When this returns, every event of the batch has had its effect or lies with the dead letters.
 */
@ApplicationScoped
public class EventBatches {
    private final DeadLetters deadLetters;
    private final Patience patience;
    private final BatchTrace trace;

    EventBatches(DeadLetters deadLetters, Patience patience, BatchTrace trace) {
        this.deadLetters = deadLetters;
        this.patience = patience;
        this.trace = trace;
    }

    /** An event that can be handled, with the record that it came in. */
    private record Letter(CloudEvent event, ConsumerRecord<String, byte[]> message) {}

    /** Handles the batch; see above. */
    public void take(ConsumerRecords<String, byte[]> batch, EventHandler handler) {
        handle(check(read(batch), handler), handler);
    }

    private List<Letter> read(ConsumerRecords<String, byte[]> batch) {
        var letters = new ArrayList<Letter>(batch.count());
        for (var message : batch) {
            var reading = KafkaBinding.read(message);
            if (reading instanceof Reading.Bad bad) {
                deadLetters.put(message, bad.faults());
            } else if (reading instanceof Reading.Good good) {
                letters.add(new Letter(good.event(), message));
            }
        }
        return letters;
    }

    /** A check may look things up, so that it can meet an outage as well; waiting for that is asked once for them all. */
    private List<Letter> check(List<Letter> letters, EventHandler handler) {
        var right = new ArrayList<Letter>(letters.size());
        var wrong = new LinkedHashMap<Letter, List<Fault>>();
        patience.untilDone(() -> {
            right.clear();
            wrong.clear();
            for (var letter : letters) {
                var faults = handler.check(letter.event());
                if (faults.isEmpty()) {
                    right.add(letter);
                } else {
                    wrong.put(letter, faults);
                }
            }
        });
        wrong.forEach((letter, faults) -> deadLetters.put(letter.message(), faults));
        return right;
    }

    private void handle(List<Letter> letters, EventHandler handler) {
        if (letters.isEmpty()) {
            return;
        }
        try {
            var events = letters.stream().map(Letter::event).toList();
            patience.untilDone(() -> trace.run(events, () -> handler.handle(events)));
        } catch (RuntimeException spoiled) {
            if (Outages.isOutage(spoiled)) {
                throw spoiled; // only when the service itself is stopping: Kafka brings the batch again
            }
            setAside(letters, handler, spoiled);
        }
    }

    private void setAside(List<Letter> letters, EventHandler handler, RuntimeException spoiled) {
        if (letters.size() == 1) {
            deadLetters.put(letters.get(0).message(), List.of(new Fault("", Outages.reason(spoiled))));
            return;
        }
        var half = letters.size() / 2;
        handle(letters.subList(0, half), handler);
        handle(letters.subList(half, letters.size()), handler);
    }
}
