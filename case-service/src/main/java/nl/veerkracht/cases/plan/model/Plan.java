package nl.veerkracht.cases.plan.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is agreed for a young person. It is changed as a whole, so that its parts always belong together; what goes well
 * stands beside what is difficult, or the plan is refused.
 *
 * @param helpedBefore what helped before
 * @param protectiveFactors what protects the young person, and is there to build on
 * @param schedule how many lesson hours in which week, in order
 * @param reviewOn the day on which all look again whether it still fits
 */
public record Plan(
        List<Goal> goals,
        @Nullable String helpedBefore,
        @Nullable String protectiveFactors,
        @Nullable String concerns,
        List<Week> schedule,
        LocalDate reviewOn) {
    /** Weeks within which a plan is looked at again. */
    public static final int REVIEW_WITHIN = 6;

    /** The most goals that a plan has: more than that, nobody works on. */
    public static final int MOST_GOALS = 10;

    /** The most weeks that a schedule has. */
    public static final int MOST_WEEKS = 52;

    /** @throws ConcernsStandAlone when there are concerns, and nothing beside them that goes well */
    public Plan {
        goals = List.copyOf(goals);
        schedule = List.copyOf(schedule);
        if (concerns != null && protectiveFactors == null) {
            throw new ConcernsStandAlone();
        }
    }

    /** Whether a plan that is agreed today can be looked at again on this day. */
    public static boolean isReviewInTime(LocalDate reviewOn, LocalDate today) {
        return reviewOn.isAfter(today) && !reviewOn.isAfter(latestReview(today));
    }

    /** The last day on which a plan that is agreed today is looked at again. */
    public static LocalDate latestReview(LocalDate today) {
        return today.plusWeeks(REVIEW_WITHIN);
    }

    /** The same plan, looked at today and kept. */
    public Plan keptOn(LocalDate today) {
        return new Plan(goals, helpedBefore, protectiveFactors, concerns, schedule, latestReview(today));
    }

    @Override
    public String toString() {
        return "Plan";
    }
}
