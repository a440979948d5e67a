package nl.veerkracht.cases.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import nl.veerkracht.cases.carecase.model.Arrow;
import nl.veerkracht.cases.carecase.model.CareCase;
import nl.veerkracht.cases.carecase.model.CaseStep;
import nl.veerkracht.cases.carecase.model.StepComesFirst;
import nl.veerkracht.cases.step.BeforeStep;

/** A return is followed against a plan: that comes first. */
@ApplicationScoped
class PlanBeforeReturn implements BeforeStep {
    private final Plans plans;

    PlanBeforeReturn(Plans plans) {
        this.plans = plans;
    }

    @Override
    public Optional<StepComesFirst> missing(CareCase careCase, Arrow arrow) {
        return arrow.to() == CaseStep.MONITORING && plans.latest(careCase.id()).isEmpty()
                ? Optional.of(StepComesFirst.plan())
                : Optional.empty();
    }
}
