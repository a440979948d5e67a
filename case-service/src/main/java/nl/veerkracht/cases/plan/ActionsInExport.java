package nl.veerkracht.cases.plan;

import jakarta.enterprise.context.ApplicationScoped;
import nl.veerkracht.cases.export.ExportAsked;
import nl.veerkracht.cases.export.ExportPart;
import nl.veerkracht.cases.export.PartName;

/** What was agreed in the plan in the export of a case, as it is read by itself. */
@ApplicationScoped
class ActionsInExport implements ExportPart {
    private final PlanActionResource actions;

    ActionsInExport(PlanActionResource actions) {
        this.actions = actions;
    }

    @Override
    public PartName name() {
        return PartName.PLAN_ACTIONS;
    }

    @Override
    public Object of(ExportAsked asked) {
        return actions.list(asked.caseId());
    }
}
