package nl.veerkracht.cases.task;

import static nl.veerkracht.cases.task.model.TaskKind.AGREE_NO_ACTION;
import static nl.veerkracht.cases.task.model.TaskKind.CHECK_RETURN;
import static nl.veerkracht.cases.task.model.TaskKind.GIVE_FEEDBACK;
import static nl.veerkracht.cases.task.model.TaskKind.HOLD_CONSULT;
import static nl.veerkracht.cases.task.model.TaskKind.MAKE_PLAN;
import static nl.veerkracht.cases.task.model.TaskKind.REFER;
import static nl.veerkracht.cases.task.model.TaskKind.SCHOOL_TALK_HOLD;
import static nl.veerkracht.cases.task.model.TaskKind.SCHOOL_TALK_INVITE;
import static nl.veerkracht.cases.task.model.TaskKind.TALK_WITH_FAMILY;
import static nl.veerkracht.cases.task.model.TaskKind.WEIGH_REFERRAL;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.veerkracht.cases.carecase.model.Arrow;
import nl.veerkracht.cases.carecase.model.CareCase;
import nl.veerkracht.cases.carecase.model.CaseStep;
import nl.veerkracht.cases.carecase.model.StepField;
import nl.veerkracht.cases.carecase.model.StepTaken;
import nl.veerkracht.cases.step.AfterStep;
import nl.veerkracht.cases.task.model.Deadlines;
import nl.veerkracht.cases.task.model.StepDeadlines;
import nl.veerkracht.cases.task.model.TaskAssigned;
import nl.veerkracht.cases.task.model.TaskKind;
import nl.veerkracht.cases.task.model.TaskOutcome;
import nl.veerkracht.cases.task.model.TaskOwner;
import nl.veerkracht.contracts.access.OrganisationKind;
import nl.veerkracht.contracts.access.Role;
import nl.veerkracht.kit.database.OrderedId;
import nl.veerkracht.kit.outbox.Announcement;

/** A step ends the tasks of the step before it and brings along those of its own. */
@ApplicationScoped
class TasksOfStep implements AfterStep {
    private final TasksOfCase ofCase;
    private final Tasks tasks;
    private final Deadlines deadlines;
    private final StepDeadlines stepDeadlines;

    TasksOfStep(TasksOfCase ofCase, Tasks tasks, Deadlines deadlines, StepDeadlines stepDeadlines) {
        this.ofCase = ofCase;
        this.tasks = tasks;
        this.deadlines = deadlines;
        this.stepDeadlines = stepDeadlines;
    }

    @Override
    public List<Announcement> run(StepTaken taken, CareCase before) {
        var announcements = new ArrayList<>(ended(taken));
        var assigned = next(taken, before).toList();
        tasks.assign(assigned);
        assigned.forEach(task -> announcements.add(TaskAnnouncements.of(task)));
        return announcements;
    }

    private List<Announcement> ended(StepTaken taken) {
        var arrow = taken.arrow();
        var by = taken.by().account();
        var announcements = new ArrayList<Announcement>();
        if (arrow.to() == CaseStep.REFERRAL) {
            announcements.addAll(ofCase.end(taken.caseId(), Set.of(REFER), TaskOutcome.DONE, by));
        }
        var as = isDone(arrow) ? TaskOutcome.DONE : TaskOutcome.NOT_NEEDED;
        announcements.addAll(ofCase.end(taken.caseId(), endedBy(arrow), as, by));
        return announcements;
    }

    /** Whether the step before it was brought to what it was for. */
    private static boolean isDone(Arrow arrow) {
        return switch (arrow.from()) {
            case CONSULT -> arrow.to() == CaseStep.FEEDBACK;
            case FEEDBACK -> arrow.to() == CaseStep.PLAN;
            case PLAN -> arrow.to() == CaseStep.MONITORING;
            case SCHOOL_TALK, KNOWN_NO_ACTION, REFERRAL, MONITORING, CLOSED -> false;
        };
    }

    /** With the case ends all there is to do in it, but for looking whether the return lasts and what was asked in confidence. */
    private static Set<TaskKind> endedBy(Arrow arrow) {
        if (arrow.to() == CaseStep.CLOSED) {
            return Arrays.stream(TaskKind.values())
                    .filter(kind -> kind != CHECK_RETURN && kind != TALK_WITH_FAMILY)
                    .collect(Collectors.toSet());
        }
        return switch (arrow.from()) {
            case SCHOOL_TALK -> Set.of(SCHOOL_TALK_INVITE, SCHOOL_TALK_HOLD, AGREE_NO_ACTION, WEIGH_REFERRAL, REFER);
            case REFERRAL -> arrow.to() == CaseStep.CONSULT ? Set.of() : Set.of(HOLD_CONSULT);
            case CONSULT -> arrow.to() == CaseStep.CONSULT ? Set.of() : Set.of(HOLD_CONSULT);
            case FEEDBACK -> Set.of(GIVE_FEEDBACK);
            case PLAN -> Set.of(MAKE_PLAN);
            case MONITORING -> Set.of(CHECK_RETURN);
            case KNOWN_NO_ACTION, CLOSED -> Set.of();
        };
    }

    private Stream<TaskAssigned> next(StepTaken taken, CareCase before) {
        var on = taken.happenedOn();
        var mentor = TaskOwner.mentor(before.schoolId(), null);
        var support = new TaskOwner(OrganisationKind.SCHOOL, before.schoolId(), Role.SUPPORT_COORDINATOR, null);
        return switch (taken.arrow().to()) {
            case SCHOOL_TALK ->
                Stream.of(
                        task(taken, SCHOOL_TALK_INVITE, mentor, deadlines.inviteAgain(on)),
                        task(taken, SCHOOL_TALK_HOLD, mentor, deadlines.holdAgain(on)));
            case REFERRAL -> Stream.of(task(taken, HOLD_CONSULT, physician(asked(taken)), stepDeadlines.consult(on)));
            case CONSULT ->
                taken.arrow().from() == CaseStep.FEEDBACK
                        ? Stream.of(task(
                                taken,
                                HOLD_CONSULT,
                                physician(taken.by().organisationIdentifier()),
                                stepDeadlines.consult(on)))
                        : Stream.of();
            case FEEDBACK ->
                Stream.of(task(
                        taken,
                        GIVE_FEEDBACK,
                        physician(taken.by().organisationIdentifier()),
                        stepDeadlines.feedback(on)));
            case PLAN -> Stream.of(task(taken, MAKE_PLAN, support, stepDeadlines.plan(on)));
            case MONITORING ->
                stepDeadlines.looksAfter(returned(taken)).stream().map(day -> task(taken, CHECK_RETURN, support, day));
            case KNOWN_NO_ACTION, CLOSED -> Stream.of();
        };
    }

    private static String asked(StepTaken taken) {
        return taken.recorded(StepField.HEALTH_SERVICE).orElseThrow();
    }

    private static LocalDate returned(StepTaken taken) {
        return taken.recorded(StepField.RETURNED_ON).map(LocalDate::parse).orElseThrow();
    }

    private static TaskOwner physician(String healthService) {
        return new TaskOwner(OrganisationKind.GGD, healthService, Role.YOUTH_PHYSICIAN, null);
    }

    private static TaskAssigned task(StepTaken taken, TaskKind kind, TaskOwner owner, LocalDate dueOn) {
        return new TaskAssigned(
                OrderedId.next(), taken.caseId(), taken.youngPersonId(), kind, owner, dueOn, null, null);
    }
}
