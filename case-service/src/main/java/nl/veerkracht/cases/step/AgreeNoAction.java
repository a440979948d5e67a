package nl.veerkracht.cases.step;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.veerkracht.cases.carecase.CareCases;
import nl.veerkracht.cases.carecase.model.CareCase.Wanted;
import nl.veerkracht.cases.carecase.model.CaseStep;
import nl.veerkracht.cases.carecase.model.StepField;
import nl.veerkracht.cases.carecase.model.StepTaken.By;
import nl.veerkracht.cases.task.AfterCompletion;
import nl.veerkracht.cases.task.model.TaskCompleted;
import nl.veerkracht.cases.task.model.TaskKind;
import nl.veerkracht.cases.task.model.TaskOutcome;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.database.OrderedId;
import nl.veerkracht.kit.outbox.Announcement;
import nl.veerkracht.kit.problem.UnknownResource;
import org.jspecify.annotations.Nullable;

/** The second of two people at school agreed that nothing is needed now: the case rests until the next signal. */
@ApplicationScoped
class AgreeNoAction implements AfterCompletion {
    private final StepProposals proposals;
    private final CareCases cases;
    private final GoAlong goAlong;
    private final BusinessClock clock;

    AgreeNoAction(StepProposals proposals, CareCases cases, GoAlong goAlong, BusinessClock clock) {
        this.proposals = proposals;
        this.cases = cases;
        this.goAlong = goAlong;
        this.clock = clock;
    }

    @Override
    public List<Announcement> run(TaskCompleted completed, String by, @Nullable String note) {
        if (completed.kind() != TaskKind.AGREE_NO_ACTION || completed.outcome() != TaskOutcome.ACCEPTED) {
            return List.of();
        }
        if (proposals.isBy(completed.taskId(), by)) {
            throw new SecondPersonAgrees();
        }
        var careCase = cases.hold(completed.caseId()).orElseThrow(UnknownResource::new);
        var arrow = careCase.arrowTo(CaseStep.KNOWN_NO_ACTION, Set.of());
        var owner = completed.owner();
        var wanted = new Wanted(
                new By(by, owner.kind().name(), owner.identifier()),
                LocalDate.ofInstant(completed.at(), BusinessClock.ZONE),
                Map.of(StepField.REASON, proposals.reasonOf(completed.taskId())));
        return goAlong.run(careCase.take(OrderedId.next(), arrow, wanted, clock.instant()), careCase);
    }
}
