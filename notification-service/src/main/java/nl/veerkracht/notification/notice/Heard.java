package nl.veerkracht.notification.notice;

import java.util.UUID;
import nl.veerkracht.kit.cloudevents.CloudEvent;

/** An event with its meaning: about whom, and what. */
public record Heard(CloudEvent event, UUID youngPersonId, Record fact) {}
