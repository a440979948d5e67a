package nl.veerkracht.school.report;

import nl.veerkracht.kit.problem.DomainProblem;

/** Something became of the report since it was read. */
class ReportChanged extends DomainProblem {
    ReportChanged() {
        super(Kind.CONFLICT, "report-changed-meanwhile", "The report was changed since it was read; read it again.");
    }
}
