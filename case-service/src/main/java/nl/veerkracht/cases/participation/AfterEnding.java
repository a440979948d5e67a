package nl.veerkracht.cases.participation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import nl.veerkracht.cases.participation.model.ParticipationEnded;
import nl.veerkracht.cases.task.TasksLeftBehind;
import nl.veerkracht.cases.timeline.Timeline;
import nl.veerkracht.cases.timeline.model.TimelineEntry;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.outbox.Announcement;

/** What follows when organisations take part no longer: their tasks are not theirs any more, and it is told. */
@ApplicationScoped
class AfterEnding {
    private final TasksLeftBehind tasks;
    private final Timeline timeline;
    private final BusinessClock clock;

    AfterEnding(TasksLeftBehind tasks, Timeline timeline, BusinessClock clock) {
        this.tasks = tasks;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** What others get to know of it; that somebody takes part no longer only of who did. */
    List<Announcement> of(List<ParticipationEnded> ended, List<TimelineEntry> entries, String by) {
        var announcements = new ArrayList<Announcement>();
        ended.stream()
                .filter(ParticipationEnded::hadBegun)
                .map(one -> ParticipationAnnouncements.of(one, clock.instant()))
                .forEach(announcements::add);
        announcements.addAll(tasks.by(ended, by));
        announcements.addAll(timeline.add(entries));
        return announcements;
    }
}
