package nl.veerkracht.cases.carecase.model;

import java.time.LocalDate;
import java.util.UUID;

/** A case was opened for a young person, because of a signal or the concern of a person. */
public record CaseOpened(
        UUID caseId, UUID youngPersonId, String schoolId, String municipalityCode, LocalDate on, UUID signalId) {}
