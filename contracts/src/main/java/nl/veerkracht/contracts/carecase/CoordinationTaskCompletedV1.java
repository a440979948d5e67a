package nl.veerkracht.contracts.carecase;

import java.time.Instant;
import java.util.UUID;

/** A task in a case was done. */
public record CoordinationTaskCompletedV1(UUID taskId, UUID caseId, String kind, Instant completedAt) {}
