package nl.veerkracht.cases.schooltalk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.veerkracht.cases.schooltalk.model.SchoolTalk;
import nl.veerkracht.cases.task.TaskAnnouncements;
import nl.veerkracht.cases.task.Tasks;
import nl.veerkracht.cases.task.model.TaskAssigned;
import nl.veerkracht.cases.task.model.TaskKind;
import nl.veerkracht.cases.task.model.TaskOwner;
import nl.veerkracht.cases.timeline.Timeline;
import nl.veerkracht.cases.timeline.model.EntryKind;
import nl.veerkracht.cases.timeline.model.NewEntry;
import nl.veerkracht.cases.timeline.model.Origin;
import nl.veerkracht.cases.timeline.model.TimelineEntry.Content;
import nl.veerkracht.cases.timeline.model.TimelineEntry.Teller;
import nl.veerkracht.kit.database.OrderedId;
import nl.veerkracht.kit.outbox.Announcement;
import nl.veerkracht.kit.outbox.OutboxConfig;

/** Tells of a talk on the timeline, with what was agreed, and lets the mentor come back to it on the day that was set. */
@ApplicationScoped
class TalkFollowUp {
    private final Timeline timeline;
    private final Tasks tasks;
    private final OutboxConfig system;

    TalkFollowUp(Timeline timeline, Tasks tasks, OutboxConfig system) {
        this.timeline = timeline;
        this.tasks = tasks;
        this.system = system;
    }

    /** The answer is what others get to know of it. */
    List<Announcement> of(SchoolTalk talk) {
        var announcements = new ArrayList<>(tell(talk));
        if (talk.reviewOn() != null) {
            var task = review(talk, talk.reviewOn());
            tasks.assign(List.of(task));
            announcements.add(TaskAnnouncements.of(task));
        }
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
        return new TaskAssigned(
                OrderedId.next(),
                talk.caseId(),
                talk.youngPersonId(),
                TaskKind.REVIEW_AGREEMENTS,
                TaskOwner.mentor(talk.by().schoolId(), null),
                on,
                null,
                null);
    }
}
