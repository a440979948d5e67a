package nl.veerkracht.kit.consumer;

import java.util.List;
import nl.veerkracht.kit.cloudevents.Fault;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Where that goes which cannot be taken, as it came, with the reason, so that it can be sent again once mended. */
public interface DeadLetters {
    /** Header with everything that is wrong, one fault a line. */
    String REASON = "dead-letter-reason";

    /** Header with the topic to send it back to. */
    String TOPIC = "dead-letter-topic";

    /** Puts it aside; returns only when it is safe there. */
    void put(ConsumerRecord<String, byte[]> message, List<Fault> faults);
}
