package nl.veerkracht.contracts.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A report of absence that was filed went to another municipality, because the young person lives there now; the former has it
 * no longer.
 */
public record AbsenceReportMovedV1(
        UUID reportId,
        String schoolId,
        ReportKind kind,
        LocalDate dueOn,
        String fromMunicipality,
        String toMunicipality,
        Instant movedAt) {}
