package nl.veerkracht.cases.participation;

import jakarta.enterprise.context.ApplicationScoped;
import nl.veerkracht.cases.export.ExportAsked;
import nl.veerkracht.cases.export.ExportPart;
import nl.veerkracht.cases.export.PartName;

/** Who takes part in the export of a case, as it is read by itself. */
@ApplicationScoped
class ParticipationsInExport implements ExportPart {
    private final ParticipationResource participations;

    ParticipationsInExport(ParticipationResource participations) {
        this.participations = participations;
    }

    @Override
    public PartName name() {
        return PartName.PARTICIPATIONS;
    }

    @Override
    public Object of(ExportAsked asked) {
        return participations.list(asked.caseId());
    }
}
