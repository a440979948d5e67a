package nl.veerkracht.cases.advice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.veerkracht.cases.export.ExportAsked;
import nl.veerkracht.cases.export.ExportPart;
import nl.veerkracht.cases.export.ExportedList;
import nl.veerkracht.cases.export.PartName;

/** The advices in the export of a case, as they are read by themselves. */
@ApplicationScoped
class AdviceInExport implements ExportPart {
    private final ReadAdvice advices;

    AdviceInExport(ReadAdvice advices) {
        this.advices = advices;
    }

    @Override
    public PartName name() {
        return PartName.ADVICE;
    }

    @Override
    public Object of(ExportAsked asked) {
        return ExportedList.of(
                advices.page(asked.caseId(), List.of(), ExportedList.ONE_MORE, asked.actor()),
                seen -> AdviceView.of(seen.advice(), seen.decision()),
                seen -> AdviceView.cursor(seen.advice()),
                "/v1/cases/" + asked.caseId() + "/advice");
    }
}
