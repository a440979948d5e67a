package nl.veerkracht.contracts.notification;

import java.time.Instant;
import java.util.UUID;

/** A notice could not be brought by its channel and will not be tried again. */
public record NotificationFailedV1(UUID notificationId, Channel channel, Instant at) {}
