package nl.veerkracht.contracts.carecase;

import java.time.Instant;
import java.util.UUID;

/**
 * From this moment a consent opens nothing any more; who relied on it stops using what it opened.
 *
 * @param recipientKind kind of organisation, or RELATIVE
 */
public record ConsentWithdrawnV1(
        UUID consentId, UUID caseId, String recipientKind, String recipientIdentifier, Instant at) {}
