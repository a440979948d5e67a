package nl.veerkracht.contracts.carecase;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A case was opened for a young person because of a signal.
 *
 * @param signalId the signal; when somebody at school opened the case by hand, the concern of that person
 */
public record CoordinationCaseOpenedV1(
        UUID caseId, String schoolId, String municipalityCode, LocalDate openedOn, UUID signalId) {}
