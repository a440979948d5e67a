package nl.veerkracht.contracts.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.veerkracht.kit.clock.BusinessClock;

/** The law asks the school to report absence of a young person, until a deadline; it has not been filed yet. */
public record AbsenceReportDueV1(
        UUID reportId, String schoolId, ReportKind kind, LocalDate dueOn, LocalDate deadline, Instant detectedAt) {

    /** Whether it could still be filed in time when it was found; in absence of long ago it could not. */
    public boolean foundInTime() {
        return !LocalDate.ofInstant(detectedAt, BusinessClock.ZONE).isAfter(deadline);
    }
}
