package nl.veerkracht.cases.family;

import jakarta.enterprise.context.ApplicationScoped;
import nl.veerkracht.cases.export.ExportAsked;
import nl.veerkracht.cases.export.ExportPart;
import nl.veerkracht.cases.export.PartName;

/** The family in the export of a case, as it is read by itself. */
@ApplicationScoped
class RelativesInExport implements ExportPart {
    private final RelativeResource relatives;

    RelativesInExport(RelativeResource relatives) {
        this.relatives = relatives;
    }

    @Override
    public PartName name() {
        return PartName.RELATIVES;
    }

    @Override
    public Object of(ExportAsked asked) {
        return relatives.list(asked.caseId());
    }
}
