package nl.veerkracht.cases.step;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.veerkracht.cases.access.Reader;
import nl.veerkracht.cases.carecase.model.StepField;
import nl.veerkracht.cases.carecase.model.StepTaken;
import nl.veerkracht.cases.task.TaskAnnouncements;
import nl.veerkracht.cases.task.Tasks;
import nl.veerkracht.cases.task.model.Deadlines;
import nl.veerkracht.cases.task.model.TaskAssigned;
import nl.veerkracht.cases.task.model.TaskKind;
import nl.veerkracht.cases.task.model.TaskOwner;
import nl.veerkracht.contracts.access.OrganisationKind;
import nl.veerkracht.contracts.access.Role;
import nl.veerkracht.kit.outbox.Announcement;

/** Puts before the second of two people at school what the first proposes; only then the case goes there. */
@ApplicationScoped
class ProposeStep {
    private final StepProposals proposals;
    private final Tasks tasks;
    private final Deadlines deadlines;

    ProposeStep(StepProposals proposals, Tasks tasks, Deadlines deadlines) {
        this.proposals = proposals;
        this.tasks = tasks;
        this.deadlines = deadlines;
    }

    /**
     * Proposes; while one proposal is out there is no other.
     *
     * @throws AlreadyProposed when one is out
     */
    List<Announcement> run(StepTaken wanted, Reader by) {
        if (tasks.isOpen(wanted.caseId(), TaskKind.AGREE_NO_ACTION)) {
            throw new AlreadyProposed();
        }
        var task = new TaskAssigned(
                wanted.id(),
                wanted.caseId(),
                wanted.youngPersonId(),
                TaskKind.AGREE_NO_ACTION,
                second(by),
                deadlines.answerToInvitation(wanted.happenedOn()),
                wanted.recorded(StepField.REASON).orElseThrow(),
                null);
        tasks.assign(List.of(task));
        proposals.add(task, by);
        return List.of(TaskAnnouncements.of(task));
    }

    /** The mentor knows the pupil, the support coordinator what there is for pupils: it takes one of each. */
    private static TaskOwner second(Reader by) {
        var role = by.has(Role.SUPPORT_COORDINATOR.wireName()) ? Role.MENTOR : Role.SUPPORT_COORDINATOR;
        return new TaskOwner(OrganisationKind.SCHOOL, by.viewer().organisationIdentifier(), role, null);
    }
}
