package nl.veerkracht.cases.schooltalk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import nl.veerkracht.cases.carecase.model.Arrow;
import nl.veerkracht.cases.carecase.model.CareCase;
import nl.veerkracht.cases.carecase.model.CaseStep;
import nl.veerkracht.cases.carecase.model.StepComesFirst;
import nl.veerkracht.cases.step.BeforeStep;

/** The school talks with the young person and the parents before it asks the youth physician or makes a plan. */
@ApplicationScoped
class TalkBeforeStep implements BeforeStep {
    private final SchoolTalks talks;

    TalkBeforeStep(SchoolTalks talks) {
        this.talks = talks;
    }

    @Override
    public Optional<StepComesFirst> missing(CareCase careCase, Arrow arrow) {
        var needsTalk = arrow.from() == CaseStep.SCHOOL_TALK
                && (arrow.to() == CaseStep.REFERRAL || arrow.to() == CaseStep.PLAN);
        return needsTalk && !talks.isHeld(careCase.id()) ? Optional.of(StepComesFirst.talk()) : Optional.empty();
    }
}
