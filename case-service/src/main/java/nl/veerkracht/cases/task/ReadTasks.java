package nl.veerkracht.cases.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.veerkracht.cases.access.Access;
import nl.veerkracht.cases.access.Reader;
import nl.veerkracht.kit.actor.Actor;

/** Reads the tasks that are on the list of one reader, and records whom they are about. */
@ApplicationScoped
class ReadTasks {
    private final TaskList tasks;
    private final Access access;

    ReadTasks(TaskList tasks, Access access) {
        this.tasks = tasks;
        this.access = access;
    }

    /** One row more than fits on the page, if there is one; none for who has no role that we know. */
    List<TaskView> page(TaskList.Wanted wanted, Actor actor) {
        return access.reader(actor).map(reader -> page(wanted, reader)).orElse(List.of());
    }

    private List<TaskView> page(TaskList.Wanted wanted, Reader reader) {
        var rows = tasks.page(reader, wanted);
        access.listed(reader, rows.stream().map(TaskView::youngPersonId).toList(), TaskResource.RULE);
        return rows;
    }
}
