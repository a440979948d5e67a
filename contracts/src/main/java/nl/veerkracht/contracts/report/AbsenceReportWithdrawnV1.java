package nl.veerkracht.contracts.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A report of absence that is not due any more, or that the school took back.
 *
 * @param municipalityCode the municipality that had it; nothing for what was never filed
 */
public record AbsenceReportWithdrawnV1(
        UUID reportId,
        String schoolId,
        ReportKind kind,
        LocalDate dueOn,
        @Nullable String municipalityCode,
        Instant withdrawnAt) {}
