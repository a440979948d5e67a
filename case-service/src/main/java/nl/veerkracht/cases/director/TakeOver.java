package nl.veerkracht.cases.director;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.veerkracht.cases.carecase.CareCases;
import nl.veerkracht.cases.director.Directors.Director;
import nl.veerkracht.cases.task.AfterCompletion;
import nl.veerkracht.cases.task.model.TaskCompleted;
import nl.veerkracht.cases.task.model.TaskKind;
import nl.veerkracht.cases.task.model.TaskOutcome;
import nl.veerkracht.kit.outbox.Announcement;
import nl.veerkracht.kit.problem.UnknownResource;
import org.jspecify.annotations.Nullable;

/** Who was asked to take a case over said yes, and directs it from now on. */
@ApplicationScoped
class TakeOver implements AfterCompletion {
    private final CareCases cases;
    private final BecomeDirector becomeDirector;

    TakeOver(CareCases cases, BecomeDirector becomeDirector) {
        this.cases = cases;
        this.becomeDirector = becomeDirector;
    }

    /** @throws ReasonNeeded when it is declined without a word */
    @Override
    public List<Announcement> run(TaskCompleted completed, String by, @Nullable String note) {
        if (completed.kind() != TaskKind.TAKE_OVER_CASE) {
            return List.of();
        }
        if (completed.outcome() != TaskOutcome.ACCEPTED) {
            if (note == null) {
                throw new ReasonNeeded();
            }
            return List.of();
        }
        var owner = completed.owner();
        var careCase = cases.hold(completed.caseId()).orElseThrow(UnknownResource::new);
        return becomeDirector.become(
                careCase,
                new Director(
                        by,
                        owner.kind().name(),
                        owner.identifier(),
                        owner.role().wireName()));
    }
}
