package nl.veerkracht.cases.exemption;

import jakarta.enterprise.context.ApplicationScoped;
import nl.veerkracht.cases.export.ExportAsked;
import nl.veerkracht.cases.export.ExportPart;
import nl.veerkracht.cases.export.PartName;

/** The exemptions in the export of a case, as they are read by themselves. */
@ApplicationScoped
class ExemptionsInExport implements ExportPart {
    private final ReadExemptions exemptions;

    ExemptionsInExport(ReadExemptions exemptions) {
        this.exemptions = exemptions;
    }

    @Override
    public PartName name() {
        return PartName.EXEMPTIONS;
    }

    @Override
    public Object of(ExportAsked asked) {
        return exemptions.of(asked.caseId(), asked.actor());
    }
}
