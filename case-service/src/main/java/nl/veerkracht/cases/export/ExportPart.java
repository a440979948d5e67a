package nl.veerkracht.cases.export;

import nl.veerkracht.kit.problem.DomainProblem;

/**
 * A part of the export of a case. Whoever serves this part as a resource of its own reads it here too, and decides as it does
 * there: an export knows no access of its own.
 */
public interface ExportPart {
    PartName name();

    /**
     * What the reader is shown of it, as its own resource would answer.
     *
     * @throws DomainProblem as its own resource would refuse it; then the export is without
     */
    Object of(ExportAsked asked);
}
