package nl.veerkracht.contracts.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** The law asks the school to report absence of a young person, until a deadline; it has not been filed yet. */
public record AbsenceReportDueV1(
        UUID reportId, String schoolId, ReportKind kind, LocalDate dueOn, LocalDate deadline, Instant detectedAt) {}
