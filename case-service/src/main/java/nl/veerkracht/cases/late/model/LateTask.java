package nl.veerkracht.cases.late.model;

import java.time.LocalDate;
import java.util.Optional;
import nl.veerkracht.cases.task.model.TaskAssigned;
import nl.veerkracht.cases.task.model.TaskOwner;
import nl.veerkracht.contracts.access.OrganisationKind;
import nl.veerkracht.contracts.access.Role;
import org.jspecify.annotations.Nullable;

/**
 * A task of which the day has passed.
 *
 * @param appointed who directs the case, if anybody was appointed
 * @param schoolId the school that the case belongs to today; absent when the young person is at none
 * @param ownerTakesPart whether whose task it is still has to do with the case
 */
public record LateTask(
        TaskAssigned task,
        @Nullable TaskOwner appointed,
        @Nullable String schoolId,
        boolean ownerTakesPart) {

    /** Whose it is to do now: what a school left undone is for the one that the young person is at; empty for nobody. */
    public Optional<TaskOwner> owner() {
        if (ownerTakesPart) {
            return Optional.of(task.owner());
        }
        return isOfSchool() ? atSchool(Role.ABSENCE_COORDINATOR) : Optional.empty();
    }

    /**
     * Who directs the case and may know of the task: where nobody was appointed, the support coordinators of the school
     * stand in. What was asked in confidence stays with the organisation that was asked.
     */
    public Optional<TaskOwner> director() {
        return Optional.ofNullable(appointed)
                .or(() -> atSchool(Role.SUPPORT_COORDINATOR))
                .filter(director -> !task.kind().isConfidential()
                        || owner().filter(director::isOfSameAs).isPresent());
    }

    /** What there is to tell of it on this day, whether it was told before or not; empty for what nobody has to hear. */
    public Optional<ToldLate> tellOn(LocalDate today, Ladder ladder) {
        var director = director();
        return owner().flatMap(owner -> ladder.reached(task.dueOn(), today, director.isPresent())
                .map(level -> new ToldLate(task, level, owner, director.orElse(null))));
    }

    private Optional<TaskOwner> atSchool(Role role) {
        return Optional.ofNullable(schoolId).map(school -> new TaskOwner(OrganisationKind.SCHOOL, school, role, null));
    }

    private boolean isOfSchool() {
        return task.owner().kind() == OrganisationKind.SCHOOL;
    }
}
