package nl.veerkracht.cases.carecase;

import jakarta.enterprise.context.ApplicationScoped;
import nl.veerkracht.cases.export.ExportAsked;
import nl.veerkracht.cases.export.ExportPart;
import nl.veerkracht.cases.export.PartName;

/** The case in its export, as it is read by itself. */
@ApplicationScoped
class CaseInExport implements ExportPart {
    private final CareCaseResource cases;

    CaseInExport(CareCaseResource cases) {
        this.cases = cases;
    }

    @Override
    public PartName name() {
        return PartName.CARE_CASE;
    }

    @Override
    public Object of(ExportAsked asked) {
        return cases.one(asked.caseId());
    }
}
