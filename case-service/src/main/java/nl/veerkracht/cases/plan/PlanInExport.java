package nl.veerkracht.cases.plan;

import jakarta.enterprise.context.ApplicationScoped;
import nl.veerkracht.cases.export.ExportAsked;
import nl.veerkracht.cases.export.ExportPart;
import nl.veerkracht.cases.export.PartName;

/** The plan in the export of a case as it stands, for who is shown it. */
@ApplicationScoped
class PlanInExport implements ExportPart {
    private final Plans plans;
    private final PlanAccess access;

    PlanInExport(Plans plans, PlanAccess access) {
        this.plans = plans;
        this.access = access;
    }

    @Override
    public PartName name() {
        return PartName.PLAN;
    }

    @Override
    public Object of(ExportAsked asked) {
        var planner = access.whoReads(asked.caseId(), asked.actor());
        var today = planner.reader().today();
        return PlanView.of(
                plans.asOf(asked.caseId(), planner.youngPersonId(), today).orElseThrow(NoPlanYet::new));
    }
}
