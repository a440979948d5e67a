package nl.veerkracht.notification.people;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Something that an administrator did.
 *
 * @param by account of the administrator
 * @param whom account that it was done to
 * @param done false when it is not known whether it was carried out
 */
public record ChangeView(
        UUID id,
        Instant at,
        String by,
        String whom,
        String kind,
        List<String> rolesBefore,
        List<String> rolesAfter,
        boolean done) {}
