package nl.veerkracht.cases.advice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import nl.veerkracht.cases.advice.model.Advice;
import nl.veerkracht.cases.task.TaskAnnouncements;
import nl.veerkracht.cases.task.Tasks;
import nl.veerkracht.cases.task.UnneededTasks;
import nl.veerkracht.kit.database.OrderedId;
import nl.veerkracht.kit.outbox.Announcement;
import nl.veerkracht.kit.outbox.Outbox;

/** What follows from an advice: the former need not be looked at any more, this one has to be, and the timeline tells it. */
@ApplicationScoped
class AfterAdvice {
    private final StoredAdvices advices;
    private final Tasks tasks;
    private final UnneededTasks unneeded;
    private final AdviceOnTimeline timeline;
    private final Outbox outbox;

    AfterAdvice(StoredAdvices advices, Tasks tasks, UnneededTasks unneeded, AdviceOnTimeline timeline, Outbox outbox) {
        this.advices = advices;
        this.tasks = tasks;
        this.unneeded = unneeded;
        this.timeline = timeline;
        this.outbox = outbox;
    }

    void run(Advice advice) {
        var announcements = new ArrayList<Announcement>(unneeded.end(advices.openReviews(advice.caseId())));
        var review = advice.toReview(OrderedId.next());
        tasks.assign(List.of(review));
        announcements.add(TaskAnnouncements.of(review));
        announcements.addAll(timeline.add(advice));
        outbox.append(announcements);
    }
}
