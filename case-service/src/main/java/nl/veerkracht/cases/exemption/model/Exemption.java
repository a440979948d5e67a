package nl.veerkracht.cases.exemption.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.veerkracht.cases.participation.model.Participant;
import nl.veerkracht.cases.task.model.TaskAssigned;
import nl.veerkracht.cases.task.model.TaskKind;
import nl.veerkracht.cases.task.model.TaskOwner;
import nl.veerkracht.cases.task.model.WorkingDays;
import nl.veerkracht.contracts.access.DataClass;
import nl.veerkracht.contracts.access.DataItem;
import org.jspecify.annotations.Nullable;

/**
 * That somebody is exempt, as the attendance officer recorded it. It stays as it is: what is different by now, or ends sooner,
 * is said by the next one, which takes its place.
 *
 * @param municipality whose officer recorded it, in the role in which it takes part
 * @param account of that officer
 * @param replaces the one that this takes the place of
 */
public record Exemption(
        UUID id,
        UUID caseId,
        UUID youngPersonId,
        Participant municipality,
        String account,
        Content content,
        Instant recordedAt,
        @Nullable UUID replaces) {

    /**
     * On what it rests, and the days for which it holds.
     *
     * @param until the last of them
     */
    public record Content(Ground ground, LocalDate from, LocalDate until) {}

    /** What the policy decides about. */
    public DataItem item() {
        return DataClass.STATUTORY.recordedBy(municipality.identifier());
    }

    /**
     * The municipality looks so many working days before it ends what comes after it; tomorrow at the earliest, and not at all
     * when it has ended.
     */
    public Optional<TaskAssigned> toReview(UUID taskId, int before, WorkingDays days, LocalDate today) {
        if (content.until().isBefore(today)) {
            return Optional.empty();
        }
        var intended = days.before(content.until(), before);
        var soonest = days.after(today, 1);
        return Optional.of(new TaskAssigned(
                taskId,
                caseId,
                youngPersonId,
                TaskKind.REVIEW_EXEMPTION,
                TaskOwner.participant(municipality),
                intended.isBefore(soonest) ? soonest : intended,
                null,
                null));
    }
}
