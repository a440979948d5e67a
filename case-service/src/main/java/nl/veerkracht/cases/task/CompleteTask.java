package nl.veerkracht.cases.task;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.cases.access.Access;
import nl.veerkracht.cases.request.SentOnce;
import nl.veerkracht.cases.task.model.TaskOutcome;
import nl.veerkracht.kit.actor.Actor;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.outbox.Announcement;
import nl.veerkracht.kit.outbox.Outbox;
import nl.veerkracht.kit.problem.UnknownResource;
import org.jspecify.annotations.Nullable;

/** Somebody whose task it is says how it ended; saying the same again changes nothing. */
@ApplicationScoped
class CompleteTask {
    private final Tasks tasks;
    private final OwnTask ownTask;
    private final Access access;
    private final BusinessClock clock;
    private final Outbox outbox;
    private final List<AfterCompletion> consequences;

    CompleteTask(
            Tasks tasks,
            OwnTask ownTask,
            Access access,
            BusinessClock clock,
            Outbox outbox,
            @All List<AfterCompletion> consequences) {
        this.tasks = tasks;
        this.ownTask = ownTask;
        this.access = access;
        this.clock = clock;
        this.outbox = outbox;
        this.consequences = consequences;
    }

    @Transactional
    @SentOnce
    void run(UUID taskId, TaskOutcome outcome, @Nullable String note, Actor actor) {
        var reader = access.reader(actor).orElseThrow(UnknownResource::new);
        var row = ownTask.require(taskId, reader);
        if (row.asModel().hasEndedAs(outcome)) {
            return;
        }
        if (reader.isSchoolStaff()) {
            row.passTo(reader.viewer().organisationIdentifier());
        }
        var completed = row.asModel().complete(outcome, clock.instant());
        tasks.save(row, completed, reader.subject(), note);
        var announcements = new ArrayList<Announcement>();
        announcements.add(TaskAnnouncements.of(completed));
        consequences.forEach(one -> announcements.addAll(one.run(completed, reader.subject(), note)));
        outbox.append(announcements);
    }
}
