package nl.veerkracht.contracts.carecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A task in a case got a later day; why stays with the task. */
public record CoordinationTaskExtendedV1(UUID taskId, UUID caseId, String kind, LocalDate dueOn, Instant extendedAt) {}
