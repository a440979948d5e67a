package nl.veerkracht.cases.plan.model;

import com.google.errorprone.annotations.CheckReturnValue;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case, as far as a plan has to do with it: in one that is closed nothing is agreed any more.
 *
 * @param schoolId the school that it began at
 */
@CheckReturnValue
public record PlanCase(UUID id, UUID youngPersonId, String schoolId, boolean isOpen) {
    /** What is wished to be done, by whom and before which day. */
    public record Wish(String what, ActionOwner owner, LocalDate dueOn) {
        @Override
        public String toString() {
            return "Wish";
        }
    }

    /**
     * All agree on a plan, in the place of the one before, if there was one.
     *
     * @throws PlanOfClosedCase when the case is closed
     */
    public PlanAgreed agree(UUID planId, Plan plan, @Nullable PlanAgreed before, By by) {
        requireOpen();
        return new PlanAgreed(planId, id, youngPersonId, before == null ? 1 : before.version() + 1, plan, by);
    }

    /**
     * All agree on who does what.
     *
     * @throws PlanOfClosedCase when the case is closed
     * @throws DayIsPast when nobody could do it in time any more
     */
    public ActionAgreed agree(UUID actionId, Wish wish, By by, ZoneId zone) {
        requireOpen();
        if (wish.dueOn().isBefore(LocalDate.ofInstant(by.at(), zone))) {
            throw new DayIsPast();
        }
        return new ActionAgreed(actionId, id, youngPersonId, wish.what(), wish.owner(), wish.dueOn(), by, null);
    }

    /** The school that looks at the plan again: where the case began, or where the young person has gone since. */
    public String reviewingSchool(Set<String> schoolsOfEnrolment) {
        return schoolsOfEnrolment.contains(schoolId)
                ? schoolId
                : schoolsOfEnrolment.stream().sorted().findFirst().orElse(schoolId);
    }

    private void requireOpen() {
        if (!isOpen) {
            throw new PlanOfClosedCase();
        }
    }
}
