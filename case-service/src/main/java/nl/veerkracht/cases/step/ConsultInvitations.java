package nl.veerkracht.cases.step;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import nl.veerkracht.cases.carecase.model.Arrow;
import nl.veerkracht.cases.carecase.model.CareCase;
import nl.veerkracht.cases.carecase.model.CaseStep;
import nl.veerkracht.cases.carecase.model.StepComesFirst;

/** Who does not appear at the youth physician is invited once more, and not a third time. */
@ApplicationScoped
class ConsultInvitations implements BeforeStep {
    private static final int ONCE = 1;

    private final StepsTaken steps;

    ConsultInvitations(StepsTaken steps) {
        this.steps = steps;
    }

    @Override
    public Optional<StepComesFirst> missing(CareCase careCase, Arrow arrow) {
        if (!arrow.isMissedConsult()) {
            return Optional.empty();
        }
        var isInvitedOnce = steps.invitationsToConsult(careCase.id()) <= ONCE;
        if (arrow.to() == CaseStep.CONSULT) {
            return isInvitedOnce ? Optional.empty() : Optional.of(StepComesFirst.invitedTwice());
        }
        return isInvitedOnce ? Optional.of(StepComesFirst.secondInvitation()) : Optional.empty();
    }
}
