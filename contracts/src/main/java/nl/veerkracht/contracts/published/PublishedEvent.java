package nl.veerkracht.contracts.published;

import java.util.UUID;
import nl.veerkracht.kit.cloudevents.CloudEvent;

/**
 * An event of ours with its meaning.
 *
 * @param youngPersonId whom it is about
 * @param data the contract record of its type
 */
public record PublishedEvent(CloudEvent event, UUID youngPersonId, Record data) {}
