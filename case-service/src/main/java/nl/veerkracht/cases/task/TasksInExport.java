package nl.veerkracht.cases.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import nl.veerkracht.cases.export.ExportAsked;
import nl.veerkracht.cases.export.ExportPart;
import nl.veerkracht.cases.export.ExportedList;
import nl.veerkracht.cases.export.PartName;
import nl.veerkracht.cases.task.TaskList.Wanted;

/** The tasks in the export of a case, as they are read by themselves. */
@ApplicationScoped
class TasksInExport implements ExportPart {
    private final ReadTasks tasks;

    TasksInExport(ReadTasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public PartName name() {
        return PartName.TASKS;
    }

    @Override
    public Object of(ExportAsked asked) {
        var caseId = asked.caseId();
        return ExportedList.of(
                tasks.page(new Wanted(null, null, null, caseId, false, List.of(), ExportedList.MOST), asked.actor()),
                Function.identity(),
                TaskView::cursor,
                "/v1/tasks?caseId=" + caseId);
    }
}
