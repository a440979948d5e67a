package nl.veerkracht.cases.schooltalk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.veerkracht.cases.carecase.model.CaseStep;
import nl.veerkracht.cases.schooltalk.model.SchoolTalk;
import nl.veerkracht.cases.task.TaskAnnouncements;
import nl.veerkracht.cases.task.Tasks;
import nl.veerkracht.cases.task.TasksOfCase;
import nl.veerkracht.cases.task.model.StepDeadlines;
import nl.veerkracht.cases.task.model.TaskAssigned;
import nl.veerkracht.cases.task.model.TaskKind;
import nl.veerkracht.cases.task.model.TaskOutcome;
import nl.veerkracht.cases.task.model.TaskOwner;
import nl.veerkracht.cases.timeline.Timeline;
import nl.veerkracht.cases.timeline.model.EntryKind;
import nl.veerkracht.cases.timeline.model.NewEntry;
import nl.veerkracht.cases.timeline.model.Origin;
import nl.veerkracht.cases.timeline.model.TimelineEntry.Content;
import nl.veerkracht.cases.timeline.model.TimelineEntry.Teller;
import nl.veerkracht.contracts.access.OrganisationKind;
import nl.veerkracht.contracts.access.Role;
import nl.veerkracht.kit.database.OrderedId;
import nl.veerkracht.kit.outbox.Announcement;
import nl.veerkracht.kit.outbox.OutboxConfig;

/**
 * Tells of a talk on the timeline, with what was agreed, lets the mentor come back to it on the day that was set, and the support
 * coordinator weigh in time after the last one whether the youth physician is asked, if that is not to be done anyway.
 */
@ApplicationScoped
class TalkFollowUp {
    private final SchoolTalks talks;
    private final Timeline timeline;
    private final Tasks tasks;
    private final TasksOfCase ofCase;
    private final StepDeadlines deadlines;
    private final OutboxConfig system;

    TalkFollowUp(
            SchoolTalks talks,
            Timeline timeline,
            Tasks tasks,
            TasksOfCase ofCase,
            StepDeadlines deadlines,
            OutboxConfig system) {
        this.talks = talks;
        this.timeline = timeline;
        this.tasks = tasks;
        this.ofCase = ofCase;
        this.deadlines = deadlines;
        this.system = system;
    }

    /**
     * The answer is what others get to know of it.
     *
     * @param schoolDays those after the talk, as far as they are known
     */
    List<Announcement> of(SchoolTalk talk, CaseStep step, List<LocalDate> schoolDays) {
        var announcements = new ArrayList<>(tell(talk));
        var assigned = new ArrayList<TaskAssigned>();
        if (talk.reviewOn() != null) {
            assigned.add(review(talk, talk.reviewOn()));
        }
        if (step == CaseStep.SCHOOL_TALK && talks.isLatest(talk) && !tasks.isOpen(talk.caseId(), TaskKind.REFER)) {
            announcements.addAll(ofCase.end(
                    talk.caseId(),
                    Set.of(TaskKind.WEIGH_REFERRAL),
                    TaskOutcome.NOT_NEEDED,
                    talk.by().account()));
            assigned.add(weigh(talk, schoolDays));
        }
        tasks.assign(assigned);
        assigned.forEach(task -> announcements.add(TaskAnnouncements.of(task)));
        return announcements;
    }

    private List<Announcement> tell(SchoolTalk talk) {
        var origin = new Origin(system.source(), talk.id().toString(), talk.recordedAt());
        var school = Teller.school(talk.by().schoolId());
        return timeline.add(List.of(
                NewEntry.of(EntryKind.SCHOOL_TALK_HELD, origin, talk.youngPersonId(), school, talk.heldOn(), talk.id())
                        .in(talk.caseId())
                        .saying(new Content(talk.by().account(), talk.agreements()))
                        .entry()));
    }

    private static TaskAssigned review(SchoolTalk talk, LocalDate on) {
        return task(talk, TaskKind.REVIEW_AGREEMENTS, TaskOwner.mentor(talk.by().schoolId(), null), on);
    }

    private TaskAssigned weigh(SchoolTalk talk, List<LocalDate> schoolDays) {
        var support = new TaskOwner(OrganisationKind.SCHOOL, talk.by().schoolId(), Role.SUPPORT_COORDINATOR, null);
        return task(talk, TaskKind.WEIGH_REFERRAL, support, deadlines.referral(talk.heldOn(), schoolDays));
    }

    private static TaskAssigned task(SchoolTalk talk, TaskKind kind, TaskOwner owner, LocalDate on) {
        return new TaskAssigned(OrderedId.next(), talk.caseId(), talk.youngPersonId(), kind, owner, on, null, null);
    }
}
