package nl.veerkracht.contracts.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A report of absence that is due has not been filed, and its deadline is near or has passed. Told once of each; of what passed
 * while nothing ran only that it passed.
 *
 * @param passed whether the last day is over; else it is this working day or the next
 * @param at when it was told
 */
public record AbsenceReportUnfiledV1(
        UUID reportId,
        String schoolId,
        ReportKind kind,
        LocalDate dueOn,
        LocalDate deadline,
        boolean passed,
        Instant at) {}
