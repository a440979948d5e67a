package nl.veerkracht.cases.schooltalk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import nl.veerkracht.cases.carecase.model.Arrow;
import nl.veerkracht.cases.carecase.model.CareCase;
import nl.veerkracht.cases.carecase.model.CaseStep;
import nl.veerkracht.cases.carecase.model.StepComesFirst;
import nl.veerkracht.cases.step.BeforeStep;
import nl.veerkracht.cases.task.Tasks;
import nl.veerkracht.cases.task.model.TaskKind;

/**
 * The school talks with the young person and the parents before it asks the youth physician or makes a plan; it need not before
 * it asks, where its rules have it refer at once.
 */
@ApplicationScoped
class TalkBeforeStep implements BeforeStep {
    private final SchoolTalks talks;
    private final Tasks tasks;

    TalkBeforeStep(SchoolTalks talks, Tasks tasks) {
        this.talks = talks;
        this.tasks = tasks;
    }

    @Override
    public Optional<StepComesFirst> missing(CareCase careCase, Arrow arrow) {
        var needsTalk = arrow.from() == CaseStep.SCHOOL_TALK
                && (arrow.to() == CaseStep.PLAN || (arrow.to() == CaseStep.REFERRAL && !isToReferAtOnce(careCase)));
        return needsTalk && !talks.isHeld(careCase.id()) ? Optional.of(StepComesFirst.talk()) : Optional.empty();
    }

    private boolean isToReferAtOnce(CareCase careCase) {
        return tasks.isOpen(careCase.id(), TaskKind.REFER);
    }
}
