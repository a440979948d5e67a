package nl.veerkracht.cases.task.model;

import com.google.errorprone.annotations.CheckReturnValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.cases.carecase.model.CaseOpened;
import nl.veerkracht.cases.carecase.model.Signal;
import nl.veerkracht.cases.participation.model.ParticipantAsked;
import org.jspecify.annotations.Nullable;

/** Something to do in a case; it ends once, in a way that fits its kind. */
@CheckReturnValue
public final class Task {
    private final TaskAssigned assigned;
    private final @Nullable TaskOutcome outcome;

    private Task(TaskAssigned assigned, @Nullable TaskOutcome outcome) {
        this.assigned = assigned;
        this.outcome = outcome;
    }

    /** A task as it was stored; announces nothing. */
    public static Task stored(TaskAssigned assigned, @Nullable TaskOutcome outcome) {
        return new Task(assigned, outcome);
    }

    /** What there is to do first in a new case: invite to the school talk, and hold it. */
    public static List<TaskAssigned> firstOf(CaseOpened opened, Signal because, Deadlines deadlines, NewId ids) {
        var mentor = TaskOwner.mentor(opened.schoolId(), because.mentorRef());
        return List.of(
                first(opened, TaskKind.SCHOOL_TALK_INVITE, mentor, deadlines.inviteToSchoolTalk(because), ids.next()),
                first(opened, TaskKind.SCHOOL_TALK_HOLD, mentor, deadlines.holdSchoolTalk(because), ids.next()));
    }

    /** Who was asked to take part has to answer. */
    public static TaskAssigned toAnswer(ParticipantAsked asked, LocalDate dueOn, UUID id) {
        return new TaskAssigned(
                id,
                asked.caseId(),
                asked.youngPersonId(),
                TaskKind.JOIN_CASE,
                TaskOwner.participant(asked.participant()),
                dueOn,
                asked.reason(),
                asked.participationId());
    }

    /** A birthday is near that changes rights: the school looks what to do, in time. */
    public static TaskAssigned toReviewRights(
            UUID caseId, UUID youngPersonId, TaskOwner owner, LocalDate dueOn, UUID id) {
        return new TaskAssigned(id, caseId, youngPersonId, TaskKind.REVIEW_RIGHTS, owner, dueOn, null, null);
    }

    /** A consent comes to its end: who asked for it asks anew, if need be. */
    public static TaskAssigned toRenewConsent(
            UUID caseId, UUID youngPersonId, TaskOwner owner, LocalDate dueOn, UUID id) {
        return new TaskAssigned(id, caseId, youngPersonId, TaskKind.RENEW_CONSENT, owner, dueOn, null, null);
    }

    private static TaskAssigned first(CaseOpened opened, TaskKind kind, TaskOwner owner, LocalDate dueOn, UUID id) {
        return new TaskAssigned(id, opened.caseId(), opened.youngPersonId(), kind, owner, dueOn, null, null);
    }

    /** Whether it has already ended this way, so that saying it again changes nothing. */
    public boolean hasEndedAs(TaskOutcome asked) {
        return outcome == asked;
    }

    /**
     * The task ends.
     *
     * @throws AlreadyCompleted when it has ended before
     * @throws DoneByRecord when it ends with a record of what was done
     * @throws OutcomeDoesNotFit when a task of this kind cannot end this way
     */
    public TaskCompleted complete(TaskOutcome as, Instant at) {
        if (outcome != null) {
            throw new AlreadyCompleted();
        }
        if (assigned.kind().isDoneByRecord()) {
            throw new DoneByRecord();
        }
        if (!assigned.kind().outcomes().contains(as)) {
            throw new OutcomeDoesNotFit(assigned.kind());
        }
        return new TaskCompleted(
                assigned.taskId(),
                assigned.caseId(),
                assigned.youngPersonId(),
                assigned.kind(),
                assigned.owner(),
                as,
                at,
                assigned.participationId());
    }
}
