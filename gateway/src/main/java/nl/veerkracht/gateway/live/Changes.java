package nl.veerkracht.gateway.live;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Who something changed for, as it comes; keeps nothing. */
@Singleton
public class Changes {
    private final BroadcastProcessor<UUID> processor = BroadcastProcessor.create();

    /** Something changed about this young person. */
    public void about(UUID youngPerson) {
        processor.onNext(youngPerson);
    }

    /** From now on; never fails, and ends only with the gateway. */
    Multi<UUID> stream() {
        return processor;
    }
}
