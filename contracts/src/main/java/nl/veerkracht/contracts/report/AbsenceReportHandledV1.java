package nl.veerkracht.contracts.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The municipality took up a report of absence, closed it or took note of it; why it was closed is not told.
 *
 * @param status {@code IN_PROGRESS}, {@code CLOSED} or {@code TAKEN_NOTE_OF}
 */
public record AbsenceReportHandledV1(
        UUID reportId, String schoolId, ReportKind kind, LocalDate dueOn, String status, Instant handledAt) {}
