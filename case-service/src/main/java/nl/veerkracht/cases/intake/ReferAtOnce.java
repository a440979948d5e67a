package nl.veerkracht.cases.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.veerkracht.cases.carecase.CareCases;
import nl.veerkracht.cases.carecase.model.CaseStep;
import nl.veerkracht.cases.carecase.model.Signal;
import nl.veerkracht.cases.task.TaskAnnouncements;
import nl.veerkracht.cases.task.Tasks;
import nl.veerkracht.cases.task.model.StepDeadlines;
import nl.veerkracht.cases.task.model.TaskAssigned;
import nl.veerkracht.cases.task.model.TaskKind;
import nl.veerkracht.cases.task.model.TaskOwner;
import nl.veerkracht.contracts.access.OrganisationKind;
import nl.veerkracht.contracts.access.Role;
import nl.veerkracht.contracts.signal.AbsenceSignalRaisedV1;
import nl.veerkracht.kit.database.OrderedId;
import nl.veerkracht.kit.outbox.Announcement;

/**
 * Where the school chose it, a signal has the support coordinator ask the youth physician at once and not only after the talk.
 * A person asks: the question and the day on which the family was told are no machine's to write.
 */
@ApplicationScoped
class ReferAtOnce {
    private final CareCases cases;
    private final Tasks tasks;
    private final StepDeadlines deadlines;

    ReferAtOnce(CareCases cases, Tasks tasks, StepDeadlines deadlines) {
        this.cases = cases;
        this.tasks = tasks;
        this.deadlines = deadlines;
    }

    /**
     * Only in cases where the school is still to talk, and once in each.
     *
     * @param openCases the open case of each young person
     * @return what others get to know of it
     */
    List<Announcement> because(List<Told<AbsenceSignalRaisedV1>> raised, Map<UUID, UUID> openCases) {
        var asking = new LinkedHashMap<UUID, Signal>();
        for (var told : raised) {
            var caseId = openCases.get(told.youngPersonId());
            if (caseId != null && told.data().asksForReferral()) {
                asking.putIfAbsent(caseId, RaisedSignal.asModel(told));
            }
        }
        return asking.isEmpty() ? List.of() : assign(asking);
    }

    private List<Announcement> assign(Map<UUID, Signal> asking) {
        asking.keySet().retainAll(cases.in(CaseStep.SCHOOL_TALK, asking.keySet()));
        tasks.openIn(asking.keySet(), TaskKind.REFER).forEach(asking::remove);
        var assigned = new ArrayList<TaskAssigned>();
        asking.forEach((caseId, signal) -> assigned.add(task(caseId, signal)));
        tasks.assign(assigned);
        return assigned.stream().map(TaskAnnouncements::of).toList();
    }

    private TaskAssigned task(UUID caseId, Signal signal) {
        var support = new TaskOwner(OrganisationKind.SCHOOL, signal.schoolId(), Role.SUPPORT_COORDINATOR, null);
        var dueOn = deadlines.referral(signal.detectedOn(), signal.schoolDaysAhead());
        return new TaskAssigned(
                OrderedId.next(), caseId, signal.youngPersonId(), TaskKind.REFER, support, dueOn, null, null);
    }
}
