package nl.veerkracht.cases.task;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.veerkracht.cases.task.model.ExtensionRule;
import nl.veerkracht.cases.task.model.Task;
import nl.veerkracht.cases.task.model.TaskAssigned;
import nl.veerkracht.cases.task.model.TaskCompleted;
import nl.veerkracht.cases.task.model.TaskExtended;
import nl.veerkracht.cases.task.model.TaskKind;
import nl.veerkracht.cases.task.model.TaskOutcome;
import nl.veerkracht.cases.task.model.TaskOwner;
import nl.veerkracht.cases.task.model.TaskStatus;
import nl.veerkracht.cases.task.model.TaskTerm;
import nl.veerkracht.contracts.access.OrganisationKind;
import nl.veerkracht.contracts.access.Role;
import nl.veerkracht.kit.clock.BusinessClock;
import org.jspecify.annotations.Nullable;

/** A task as it is stored. */
@Entity
@Table(name = "task")
class TaskRow {
    @Id
    UUID id;

    UUID caseId;
    UUID youngPersonId;
    String kind;
    String ownerKind;
    String ownerIdentifier;
    String ownerRole;

    @Nullable
    UUID mentorRef;

    LocalDate dueOn;

    @Nullable
    LocalDate firstDueOn;

    int timesExtended;

    @Nullable
    String extensionReason;

    String status;

    @Nullable
    String reason;

    @Nullable
    UUID participationId;

    @Nullable
    String outcome;

    @Nullable
    String note;

    @Nullable
    Instant completedAt;

    @Nullable
    String completedBy;

    @Version
    int version;

    @SuppressWarnings("NullAway.Init")
    TaskRow() {}

    Task asModel() {
        return Task.stored(assigned(), outcome == null ? null : TaskOutcome.valueOf(outcome));
    }

    private TaskAssigned assigned() {
        return new TaskAssigned(
                id, caseId, youngPersonId, TaskKind.valueOf(kind), owner(), dueOn, reason, participationId);
    }

    /** As it would be with a later day, if it can get that one. */
    TaskExtended extended(Extension wanted, ExtensionRule rule, BusinessClock clock) {
        var now = new TaskTerm(
                TaskKind.valueOf(kind),
                TaskStatus.OPEN.name().equals(status),
                firstDueOn == null ? dueOn : firstDueOn,
                dueOn,
                timesExtended);
        var then = now.extendedTo(wanted.dueOn(), rule, clock.today());
        return new TaskExtended(assigned(), then, dueOn, wanted.reason(), clock.instant());
    }

    TaskOwner owner() {
        return new TaskOwner(
                OrganisationKind.valueOf(ownerKind),
                ownerIdentifier,
                Role.parse(ownerRole).orElseThrow(),
                mentorRef);
    }

    /** The school that does it is the one that it is of; the mentor of a school left has nothing to do with it any more. */
    void passTo(String schoolId) {
        if (!ownerIdentifier.equals(schoolId)) {
            ownerIdentifier = schoolId;
            mentorRef = null;
        }
    }

    void take(TaskExtended event) {
        firstDueOn = event.term().firstDueOn();
        dueOn = event.term().dueOn();
        timesExtended = event.term().times();
        extensionReason = event.reason();
    }

    void take(TaskCompleted event, String by, @Nullable String words) {
        status = TaskStatus.DONE.name();
        outcome = event.outcome().name();
        completedAt = event.at();
        completedBy = by;
        note = words;
    }
}
