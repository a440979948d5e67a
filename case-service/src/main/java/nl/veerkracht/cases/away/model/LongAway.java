package nl.veerkracht.cases.away.model;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.UUID;
import nl.veerkracht.cases.task.model.TaskAssigned;
import nl.veerkracht.cases.task.model.TaskKind;
import nl.veerkracht.cases.task.model.TaskOwner;
import nl.veerkracht.contracts.access.OrganisationKind;
import nl.veerkracht.contracts.access.Role;

/**
 * An absence of a young person with an open case that has no last day yet, in calendar days.
 *
 * @param schoolId the school that told of it
 */
public record LongAway(UUID absenceRef, UUID caseId, UUID youngPersonId, String schoolId, LocalDate firstDay) {
    private static final Period FOUR_WEEKS = Period.ofWeeks(4);
    private static final Period THREE_MONTHS = Period.ofMonths(3);

    /** Absence that began after this day has not lasted long. */
    public static LocalDate lastFirstDay(LocalDate today) {
        return today.minus(FOUR_WEEKS);
    }

    /** What has become of it by this day; of both the longest. */
    public Optional<TaskKind> reached(LocalDate today) {
        if (!firstDay.plus(THREE_MONTHS).isAfter(today)) {
            return Optional.of(TaskKind.AWAY_THREE_MONTHS);
        }
        return firstDay.plus(FOUR_WEEKS).isAfter(today) ? Optional.empty() : Optional.of(TaskKind.AWAY_FOUR_WEEKS);
    }

    /** Whoever coordinates support at the school looks again. */
    public TaskAssigned task(TaskKind kind, LocalDate dueOn, UUID id) {
        var owner = new TaskOwner(OrganisationKind.SCHOOL, schoolId, Role.SUPPORT_COORDINATOR, null);
        return new TaskAssigned(id, caseId, youngPersonId, kind, owner, dueOn, null, null);
    }
}
