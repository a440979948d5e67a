package nl.veerkracht.cases.advice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import nl.veerkracht.cases.carecase.model.Arrow;
import nl.veerkracht.cases.carecase.model.CareCase;
import nl.veerkracht.cases.carecase.model.CaseStep;
import nl.veerkracht.cases.carecase.model.StepComesFirst;
import nl.veerkracht.cases.step.BeforeStep;

/** The school is told the advice once there is one and consent lets the school read it. */
@ApplicationScoped
class AdviceBeforeFeedback implements BeforeStep {
    private final Advices advices;

    AdviceBeforeFeedback(Advices advices) {
        this.advices = advices;
    }

    @Override
    public Optional<StepComesFirst> missing(CareCase careCase, Arrow arrow) {
        if (arrow.from() != CaseStep.FEEDBACK || arrow.to() != CaseStep.PLAN) {
            return Optional.empty();
        }
        if (advices.latestOf(careCase.id()).isEmpty()) {
            return Optional.of(StepComesFirst.advice());
        }
        return advices.isOpenToSchool(careCase.id()) ? Optional.empty() : Optional.of(StepComesFirst.consent());
    }
}
