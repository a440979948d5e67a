package nl.veerkracht.contracts.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A report of absence that is not due any more, or that the school took back. */
public record AbsenceReportWithdrawnV1(
        UUID reportId, String schoolId, ReportKind kind, LocalDate dueOn, Instant withdrawnAt) {}
