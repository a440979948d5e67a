package nl.veerkracht.contracts.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** The school filed a report of absence with the municipality where the young person lives. */
public record AbsenceReportFiledV1(
        UUID reportId, String schoolId, ReportKind kind, LocalDate dueOn, String municipalityCode, Instant filedAt) {}
