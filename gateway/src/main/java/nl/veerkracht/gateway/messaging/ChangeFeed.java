package nl.veerkracht.gateway.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.veerkracht.gateway.live.Changes;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/** Hears on the bus about whom something was published; what it is, it does not read. */
@ApplicationScoped
public class ChangeFeed {
    private final Changes changes;

    ChangeFeed(Changes changes) {
        this.changes = changes;
    }

    @Incoming("changes")
    void on(ConsumerRecord<@Nullable String, byte[]> message) {
        var key = message.key();
        if (key != null && key.length() == 36) {
            try {
                changes.about(UUID.fromString(key));
            } catch (IllegalArgumentException notAPerson) {
                return;
            }
        }
    }
}
