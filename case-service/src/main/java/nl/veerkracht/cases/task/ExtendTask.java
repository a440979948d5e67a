package nl.veerkracht.cases.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.cases.access.Access;
import nl.veerkracht.cases.access.Reader;
import nl.veerkracht.cases.request.IdempotencyKeys;
import nl.veerkracht.cases.task.model.ExtensionRule;
import nl.veerkracht.kit.actor.Actor;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.database.OrderedId;
import nl.veerkracht.kit.outbox.Outbox;
import nl.veerkracht.kit.problem.UnknownResource;
import org.jspecify.annotations.Nullable;

/** Somebody whose task it is gives it a later day, and says why; sent twice, done once. */
@ApplicationScoped
class ExtendTask {
    private final Tasks tasks;
    private final OwnTask ownTask;
    private final Extensions extensions;
    private final Access access;
    private final IdempotencyKeys keys;
    private final ExtensionRule rule;
    private final BusinessClock clock;
    private final Outbox outbox;

    ExtendTask(
            Tasks tasks,
            OwnTask ownTask,
            Extensions extensions,
            Access access,
            IdempotencyKeys keys,
            ExtensionRule rule,
            BusinessClock clock,
            Outbox outbox) {
        this.tasks = tasks;
        this.ownTask = ownTask;
        this.extensions = extensions;
        this.access = access;
        this.keys = keys;
        this.rule = rule;
        this.clock = clock;
        this.outbox = outbox;
    }

    /**
     * Puts it off, now or when the same was sent before.
     *
     * @throws NotYourTask when it is somebody else's to do
     * @throws nl.veerkracht.cases.refusal.model.Refusal when it cannot get this day
     * @throws nl.veerkracht.cases.refusal.ChangedMeanwhile when somebody else was first
     */
    @Transactional
    void run(UUID taskId, Extension wanted, @Nullable String key, Actor actor) {
        var reader = access.reader(actor).orElseThrow(UnknownResource::new);
        var row = ownTask.require(taskId, reader);
        var id = OrderedId.next();
        var asText = "extension\n" + taskId + "\n" + wanted.dueOn() + "\n" + wanted.reason();
        var first = keys.claim(reader.subject(), key, asText, id);
        if (first.equals(id)) {
            extend(id, row, wanted, reader);
        }
    }

    private void extend(UUID id, TaskRow row, Extension wanted, Reader reader) {
        if (reader.isSchoolStaff()) {
            row.passTo(reader.viewer().organisationIdentifier());
        }
        var extended = row.extended(wanted, rule, clock);
        tasks.save(row, extended);
        extensions.add(id, extended, reader.subject());
        outbox.append(List.of(TaskAnnouncements.of(extended)));
    }
}
