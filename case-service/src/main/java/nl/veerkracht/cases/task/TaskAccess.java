package nl.veerkracht.cases.task;

import java.util.Set;
import nl.veerkracht.cases.access.Reader;
import nl.veerkracht.cases.task.model.TaskKind;
import nl.veerkracht.contracts.access.OrganisationKind;

/** Who sees a task: whose it is, and the staff of a school that takes part, unless another was asked in confidence. */
final class TaskAccess {
    private TaskAccess() {}

    /** What a school has to do leaves its sight with the pupil; others may have to answer before they know the case. */
    static boolean maySee(Reader reader, TaskView.Owner owner, TaskKind kind, boolean knowsOfCase) {
        return !isOfSchool(owner) && isOwner(reader, owner)
                || reader.isSchoolStaff()
                        && knowsOfCase
                        && (!kind.isConfidential() || reader.actsFor(owner.kind(), owner.identifier()));
    }

    /**
     * Within a school, colleagues stand in for each other; elsewhere only the role itself completes a task. What a school
     * left undone that takes part no longer, is for the schools that do.
     */
    static boolean mayComplete(Reader reader, TaskView.Owner owner, TaskKind kind, Set<String> schoolsOfEnrolment) {
        return isOfSchool(owner)
                ? reader.isSchoolStaff()
                        && (!kind.isForTheRoleItself() || reader.has(owner.role()))
                        && (reader.actsFor(owner.kind(), owner.identifier())
                                || !schoolsOfEnrolment.contains(owner.identifier()))
                : isOwner(reader, owner);
    }

    private static boolean isOfSchool(TaskView.Owner owner) {
        return OrganisationKind.SCHOOL.name().equals(owner.kind());
    }

    private static boolean isOwner(Reader reader, TaskView.Owner owner) {
        return reader.actsFor(owner.kind(), owner.identifier()) && reader.has(owner.role());
    }
}
