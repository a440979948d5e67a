package nl.veerkracht.school.report.model;

import java.time.LocalDate;
import nl.veerkracht.contracts.report.ReportKind;

/**
 * A report that a person has decided about: what it counted is not counted again.
 *
 * @param from the first day that it counted
 */
public record Settled(ReportKind kind, LocalDate from, LocalDate dueOn) {

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(dueOn);
    }
}
