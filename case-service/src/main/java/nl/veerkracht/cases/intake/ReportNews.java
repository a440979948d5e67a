package nl.veerkracht.cases.intake;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import nl.veerkracht.contracts.report.AbsenceReportFiledV1;
import nl.veerkracht.contracts.report.AbsenceReportHandledV1;
import nl.veerkracht.contracts.report.AbsenceReportWithdrawnV1;

/**
 * What became of reports that the law asks for, in one batch; a draft is the school's own business.
 *
 * @param withdrawn also of what was never filed
 */
public record ReportNews(
        List<Told<AbsenceReportFiledV1>> filed,
        List<Told<AbsenceReportHandledV1>> handled,
        List<Told<AbsenceReportWithdrawnV1>> withdrawn) {

    boolean isEmpty() {
        return filed.isEmpty() && handled.isEmpty() && withdrawn.isEmpty();
    }

    Stream<Told<?>> all() {
        return Stream.<List<? extends Told<?>>>of(filed, handled, withdrawn).flatMap(Collection::stream);
    }
}
