package nl.veerkracht.cases.participation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import nl.veerkracht.cases.carecase.model.StepTaken.By;
import nl.veerkracht.cases.participation.model.ParticipantAsked;
import nl.veerkracht.cases.task.TaskAnnouncements;
import nl.veerkracht.cases.task.Tasks;
import nl.veerkracht.cases.task.model.Deadlines;
import nl.veerkracht.cases.task.model.Task;
import nl.veerkracht.cases.timeline.Timeline;
import nl.veerkracht.kit.database.OrderedId;
import nl.veerkracht.kit.outbox.Announcement;

/** Gives who was asked the task to answer, and tells on the timeline that somebody was asked. */
@ApplicationScoped
class Invitations {
    private final Tasks tasks;
    private final Timeline timeline;
    private final Deadlines deadlines;
    private final ParticipationEntries entries;

    Invitations(Tasks tasks, Timeline timeline, Deadlines deadlines, ParticipationEntries entries) {
        this.tasks = tasks;
        this.timeline = timeline;
        this.deadlines = deadlines;
        this.entries = entries;
    }

    /** The answer is what others get to know of it. */
    List<Announcement> of(ParticipantAsked asked, By by) {
        var task = Task.toAnswer(asked, deadlines.answerToInvitation(asked.on()), OrderedId.next());
        tasks.assign(List.of(task));
        var announcements = new ArrayList<Announcement>();
        announcements.add(TaskAnnouncements.of(task));
        announcements.addAll(timeline.add(List.of(entries.of(asked, by))));
        return announcements;
    }
}
