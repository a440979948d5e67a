package nl.veerkracht.cases.task;

import nl.veerkracht.cases.access.Reader;
import nl.veerkracht.cases.task.model.TaskKind;
import nl.veerkracht.contracts.access.OrganisationKind;

/** Who sees a task: whose it is, and the staff of a school that takes part, unless another was asked in confidence. */
final class TaskAccess {
    private TaskAccess() {}

    static boolean maySee(Reader reader, TaskView.Owner owner, TaskKind kind, boolean knowsOfCase) {
        return isOwner(reader, owner)
                || reader.isSchoolStaff()
                        && knowsOfCase
                        && (!kind.isConfidential() || reader.actsFor(owner.kind(), owner.identifier()));
    }

    /** Within a school, colleagues stand in for each other; elsewhere only the role itself completes a task. */
    static boolean mayComplete(Reader reader, TaskView.Owner owner) {
        var schoolTask = OrganisationKind.SCHOOL.name().equals(owner.kind());
        return isOwner(reader, owner)
                || schoolTask && reader.isSchoolStaff() && reader.actsFor(owner.kind(), owner.identifier());
    }

    private static boolean isOwner(Reader reader, TaskView.Owner owner) {
        return reader.actsFor(owner.kind(), owner.identifier()) && reader.has(owner.role());
    }
}
