package nl.veerkracht.contracts.carecase;

import java.time.LocalDate;
import java.util.UUID;

/** A case was opened for a young person because of a signal. */
public record CoordinationCaseOpenedV1(
        UUID caseId, String schoolId, String municipalityCode, LocalDate openedOn, UUID signalId) {}
