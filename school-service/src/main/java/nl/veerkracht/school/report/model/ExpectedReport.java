package nl.veerkracht.school.report.model;

import java.time.LocalDate;
import nl.veerkracht.contracts.report.ReportKind;

/** A report that is due, given what is known of the absence. */
public record ExpectedReport(ReportKind kind, LocalDate dueOn, ReportEvidence why) {}
