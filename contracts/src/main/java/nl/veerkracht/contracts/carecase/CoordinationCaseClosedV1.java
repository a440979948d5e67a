package nl.veerkracht.contracts.carecase;

import java.time.LocalDate;
import java.util.UUID;

/** A case was closed; with which outcome stays in the case. */
public record CoordinationCaseClosedV1(UUID caseId, LocalDate closedOn) {}
