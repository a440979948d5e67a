package nl.veerkracht.cases.advice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.veerkracht.cases.advice.model.Advice;
import nl.veerkracht.cases.task.TaskAnnouncements;
import nl.veerkracht.cases.task.Tasks;
import nl.veerkracht.cases.task.TasksOfCase;
import nl.veerkracht.cases.task.model.TaskKind;
import nl.veerkracht.cases.task.model.TaskOutcome;
import nl.veerkracht.kit.database.OrderedId;
import nl.veerkracht.kit.outbox.Announcement;
import nl.veerkracht.kit.outbox.Outbox;

/** What follows from an advice: the former need not be looked at any more, this one has to be, and the timeline tells it. */
@ApplicationScoped
class AfterAdvice {
    private final Tasks tasks;
    private final TasksOfCase ofCase;
    private final AdviceOnTimeline timeline;
    private final Outbox outbox;

    AfterAdvice(Tasks tasks, TasksOfCase ofCase, AdviceOnTimeline timeline, Outbox outbox) {
        this.tasks = tasks;
        this.ofCase = ofCase;
        this.timeline = timeline;
        this.outbox = outbox;
    }

    void run(Advice advice) {
        var announcements = new ArrayList<Announcement>(
                ofCase.end(advice.caseId(), Set.of(TaskKind.REVIEW_ADVICE), TaskOutcome.NOT_NEEDED, null));
        var review = advice.toReview(OrderedId.next());
        tasks.assign(List.of(review));
        announcements.add(TaskAnnouncements.of(review));
        announcements.addAll(timeline.add(advice));
        outbox.append(announcements);
    }
}
