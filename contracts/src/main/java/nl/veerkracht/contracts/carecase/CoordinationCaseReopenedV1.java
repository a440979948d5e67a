package nl.veerkracht.contracts.carecase;

import java.time.LocalDate;
import java.util.UUID;

/** A case that was closed is worked on again. */
public record CoordinationCaseReopenedV1(UUID caseId, String schoolId, LocalDate reopenedOn) {}
