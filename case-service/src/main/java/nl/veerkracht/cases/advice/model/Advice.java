package nl.veerkracht.cases.advice.model;

import java.time.Instant;
import java.util.UUID;
import nl.veerkracht.cases.participation.model.Participant;
import nl.veerkracht.cases.task.model.TaskAssigned;
import nl.veerkracht.cases.task.model.TaskKind;
import nl.veerkracht.cases.task.model.TaskOwner;
import nl.veerkracht.contracts.access.DataClass;
import nl.veerkracht.contracts.access.DataItem;
import org.jspecify.annotations.Nullable;

/**
 * What the young person can take part in, as the youth physician advises. It stays as it is; what is different by now is
 * said by the next one, which takes its place. There is no place in it for a diagnosis.
 *
 * @param replaces the advice that this one takes the place of
 */
public record Advice(
        UUID id,
        UUID caseId,
        UUID youngPersonId,
        Giver giver,
        Content content,
        Term term,
        Instant givenAt,
        @Nullable UUID replaces) {

    /** The organisation that gives it, in the role in which it takes part, and the account of who does. */
    public record Giver(Participant organisation, String account) {}

    /**
     * What is advised; something of it at least.
     *
     * @param buildUp how it becomes more
     * @param adaptations what has to be different at school
     * @param schoolDoes what the school has to do
     */
    public record Content(
            @Nullable Integer hoursPerWeek,
            @Nullable Integer daysPerWeek,
            @Nullable String buildUp,
            @Nullable String adaptations,
            @Nullable String schoolDoes) {
        public static final int MOST_HOURS = 40;
        public static final int MOST_DAYS = 5;

        /** Whether nothing is advised. */
        public boolean isEmpty() {
            return hoursPerWeek == null
                    && daysPerWeek == null
                    && buildUp == null
                    && adaptations == null
                    && schoolDoes == null;
        }

        /** Says nothing of what is advised, so that it is in no log. */
        @Override
        public String toString() {
            return "Content";
        }
    }

    /** What the policy decides about. */
    public DataItem item() {
        return DataClass.ADVICE.recordedBy(giver.organisation().identifier());
    }

    /** Whoever gives advice looks on that day whether it still fits. */
    public TaskAssigned toReview(UUID taskId) {
        var owner = TaskOwner.participant(giver.organisation());
        return new TaskAssigned(
                taskId, caseId, youngPersonId, TaskKind.REVIEW_ADVICE, owner, term.reviewOn(), null, null);
    }
}
