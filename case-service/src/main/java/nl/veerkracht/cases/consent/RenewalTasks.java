package nl.veerkracht.cases.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.cases.consent.EndingConsents.Ending;
import nl.veerkracht.cases.task.TaskAnnouncements;
import nl.veerkracht.cases.task.Tasks;
import nl.veerkracht.cases.task.UnneededTasks;
import nl.veerkracht.cases.task.model.Deadlines;
import nl.veerkracht.cases.task.model.Task;
import nl.veerkracht.cases.task.model.TaskAssigned;
import nl.veerkracht.kit.database.OrderedId;
import nl.veerkracht.kit.outbox.Outbox;

/** The tasks to ask for consent anew: given once for each, and ended when there is nothing to ask any more. */
@ApplicationScoped
class RenewalTasks {
    private final EndingConsents consents;
    private final Tasks tasks;
    private final UnneededTasks unneeded;
    private final Deadlines deadlines;
    private final Outbox outbox;

    RenewalTasks(EndingConsents consents, Tasks tasks, UnneededTasks unneeded, Deadlines deadlines, Outbox outbox) {
        this.consents = consents;
        this.tasks = tasks;
        this.unneeded = unneeded;
        this.deadlines = deadlines;
        this.outbox = outbox;
    }

    /** @return how many were given: none for a consent that got one meanwhile */
    @Transactional(Transactional.TxType.MANDATORY)
    int give(List<Ending> ending) {
        var wanted = ending.stream().map(this::task).toList();
        var remembered = consents.remember(ending, wanted);
        var assigned = wanted.stream()
                .filter(task -> remembered.contains(task.taskId()))
                .toList();
        tasks.assign(assigned);
        outbox.append(assigned.stream().map(TaskAnnouncements::of).toList());
        return assigned.size();
    }

    /** @throws AlreadyRenewed when it was asked anew before */
    @Transactional(Transactional.TxType.MANDATORY)
    void renewed(UUID consentId, UUID askedAs) {
        consents.renewed(consentId, askedAs);
        callOff(consentId);
    }

    /** What has ended, nobody has to ask for anew. */
    @Transactional(Transactional.TxType.MANDATORY)
    void callOff(UUID consentId) {
        outbox.append(unneeded.end(consents.tasksOf(consentId)));
    }

    private TaskAssigned task(Ending one) {
        var consent = one.consent();
        var dueOn = deadlines.workingDays().before(consent.terms().until());
        return Task.toRenewConsent(consent.caseId(), consent.youngPersonId(), one.owner(), dueOn, OrderedId.next());
    }
}
