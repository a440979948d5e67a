package nl.veerkracht.cases.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import nl.veerkracht.cases.task.model.TaskCompleted;
import nl.veerkracht.cases.task.model.TaskKind;
import nl.veerkracht.cases.timeline.Timeline;
import nl.veerkracht.cases.timeline.model.EntryKind;
import nl.veerkracht.cases.timeline.model.NewEntry;
import nl.veerkracht.cases.timeline.model.Origin;
import nl.veerkracht.cases.timeline.model.TimelineEntry;
import nl.veerkracht.cases.timeline.model.TimelineEntry.Content;
import nl.veerkracht.cases.timeline.model.TimelineEntry.Teller;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.outbox.Announcement;
import nl.veerkracht.kit.outbox.OutboxConfig;
import org.jspecify.annotations.Nullable;

/** Tells on the timeline that the school invited to the talk. */
@ApplicationScoped
class InvitationOnTimeline implements AfterCompletion {
    private final Timeline timeline;
    private final OutboxConfig system;

    InvitationOnTimeline(Timeline timeline, OutboxConfig system) {
        this.timeline = timeline;
        this.system = system;
    }

    @Override
    public List<Announcement> run(TaskCompleted completed, String by, @Nullable String note) {
        return completed.kind() == TaskKind.SCHOOL_TALK_INVITE
                ? timeline.add(List.of(entry(completed, new Content(by, note))))
                : List.of();
    }

    private TimelineEntry entry(TaskCompleted completed, Content words) {
        var origin = new Origin(system.source(), completed.taskId().toString(), completed.at());
        var school = Teller.school(completed.owner().identifier());
        var day = LocalDate.ofInstant(completed.at(), BusinessClock.ZONE);
        return NewEntry.of(
                        EntryKind.SCHOOL_TALK_INVITED,
                        origin,
                        completed.youngPersonId(),
                        school,
                        day,
                        completed.taskId())
                .in(completed.caseId())
                .saying(words)
                .entry();
    }
}
