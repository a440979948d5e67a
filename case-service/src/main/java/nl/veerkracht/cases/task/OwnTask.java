package nl.veerkracht.cases.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.veerkracht.cases.access.Access;
import nl.veerkracht.cases.access.Reader;
import nl.veerkracht.cases.task.model.TaskKind;
import nl.veerkracht.kit.problem.UnknownResource;

/** Finds a task for whose it is to do; whoever may not see it is told that there is none. */
@ApplicationScoped
class OwnTask {
    private final Tasks tasks;
    private final Access access;

    OwnTask(Tasks tasks, Access access) {
        this.tasks = tasks;
        this.access = access;
    }

    /**
     * The task.
     *
     * @throws UnknownResource when there is none that the reader may see
     * @throws NotYourTask when it is somebody else's to do
     */
    TaskRow require(UUID taskId, Reader reader) {
        var row = tasks.find(taskId).orElseThrow(() -> unknown(reader));
        var owner = new TaskView.Owner(row.ownerKind, row.ownerIdentifier, row.ownerRole);
        var about = access.aboutCase(row.caseId);
        var kind = TaskKind.valueOf(row.kind);
        if (!TaskAccess.maySee(reader, owner, kind, access.mayKnow(reader, about))) {
            throw new UnknownResource();
        }
        if (!TaskAccess.mayComplete(reader, owner, kind, about.facts().schoolsOfEnrolment())) {
            throw new NotYourTask();
        }
        return row;
    }

    private UnknownResource unknown(Reader reader) {
        access.refuse(reader, null, "no-such-task");
        return new UnknownResource();
    }
}
