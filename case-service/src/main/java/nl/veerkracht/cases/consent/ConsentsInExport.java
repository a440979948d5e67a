package nl.veerkracht.cases.consent;

import jakarta.enterprise.context.ApplicationScoped;
import nl.veerkracht.cases.export.ExportAsked;
import nl.veerkracht.cases.export.ExportPart;
import nl.veerkracht.cases.export.PartName;

/** The consents in the export of a case, as they are read by themselves. */
@ApplicationScoped
class ConsentsInExport implements ExportPart {
    private final ConsentResource consents;

    ConsentsInExport(ConsentResource consents) {
        this.consents = consents;
    }

    @Override
    public PartName name() {
        return PartName.CONSENTS;
    }

    @Override
    public Object of(ExportAsked asked) {
        return consents.list(asked.caseId());
    }
}
