package nl.veerkracht.contracts.carecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * All who decide have agreed to share something; what it is, only who may see the consent can ask.
 *
 * @param recipientKind kind of organisation, or RELATIVE
 * @param until the day on which it no longer holds
 */
public record ConsentGivenV1(
        UUID consentId,
        UUID caseId,
        String recipientKind,
        String recipientIdentifier,
        LocalDate from,
        LocalDate until,
        Instant at) {}
