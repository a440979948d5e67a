package nl.veerkracht.cases.step;

import jakarta.enterprise.context.ApplicationScoped;
import nl.veerkracht.cases.export.ExportAsked;
import nl.veerkracht.cases.export.ExportPart;
import nl.veerkracht.cases.export.PartName;

/** The steps in the export of a case, as they are read by themselves. */
@ApplicationScoped
class StepsInExport implements ExportPart {
    private final ReadSteps steps;

    StepsInExport(ReadSteps steps) {
        this.steps = steps;
    }

    @Override
    public PartName name() {
        return PartName.STEPS;
    }

    @Override
    public Object of(ExportAsked asked) {
        return steps.of(asked.caseId(), asked.actor());
    }
}
