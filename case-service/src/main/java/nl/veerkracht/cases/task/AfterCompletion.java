package nl.veerkracht.cases.task;

import java.util.List;
import nl.veerkracht.cases.task.model.TaskCompleted;
import nl.veerkracht.kit.outbox.Announcement;
import org.jspecify.annotations.Nullable;

/** What follows from a completed task, in the same transaction; each looks only at the kinds of task it knows. */
public interface AfterCompletion {

    /**
     * Does what follows.
     *
     * @param by account of who completed it
     * @param note what that person wrote
     * @return what others get to know of it
     */
    List<Announcement> run(TaskCompleted completed, String by, @Nullable String note);
}
