package nl.veerkracht.contracts.notification;

import java.time.Instant;
import java.util.UUID;

/** A notice reached its channel. */
public record NotificationDeliveredV1(UUID notificationId, Channel channel, Instant at) {}
