package nl.veerkracht.cases.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.cases.access.Reader;
import nl.veerkracht.cases.task.TaskList.Wanted;
import nl.veerkracht.cases.task.model.TaskStatus;

/** What is still to be done in a case, as it stands on the reader's own list. */
@ApplicationScoped
public class OpenTasks {
    private static final int MOST = 50;

    private final TaskList tasks;

    OpenTasks(TaskList tasks) {
        this.tasks = tasks;
    }

    /** What is due first first, and no more than fit on a page; for a reader who is known to know the case. */
    public List<TaskView> of(UUID caseId, Reader reader) {
        return reader.isOfFamily()
                ? List.of()
                : tasks.page(reader, new Wanted(null, TaskStatus.OPEN, null, caseId, false, List.of(), MOST)).stream()
                        .limit(MOST)
                        .toList();
    }
}
