package nl.veerkracht.contracts.carecase;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A case went from one step of the method to the next; what was recorded with it stays in the case.
 *
 * @param step the step that it left
 * @param next the step that it is in now
 */
public record CoordinationCaseStepCompletedV1(UUID caseId, String step, String next, LocalDate completedOn) {}
