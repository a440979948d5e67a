package nl.veerkracht.kit.consumer;

import java.util.List;
import nl.veerkracht.kit.cloudevents.CloudEvent;
import nl.veerkracht.kit.cloudevents.Fault;

/** What a service does with the events of a topic. */
public interface EventHandler {

    /** Everything that makes this event impossible to take; with one fault or more it goes aside as a dead letter. */
    List<Fault> check(CloudEvent event);

    /**
     * Gives the events their effect: one transaction, claiming them in the inbox first, so that an event that comes twice
     * has its effect once. It is called again with the same events after an outage, and with fewer when one spoils it.
     */
    void handle(List<CloudEvent> events);
}
