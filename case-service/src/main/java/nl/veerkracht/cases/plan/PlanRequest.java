package nl.veerkracht.cases.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.veerkracht.cases.plan.model.Goal;
import nl.veerkracht.cases.plan.model.Plan;
import nl.veerkracht.cases.request.RequestCheck;
import org.jspecify.annotations.Nullable;

/**
 * A plan as somebody sends it; says nothing of itself, so that it is in no log.
 *
 * @param reviewOn a day within six weeks
 */
public record PlanRequest(
        @Nullable List<@Nullable WantedGoal> goals,
        @Nullable String helpedBefore,
        @Nullable String protectiveFactors,
        @Nullable String concerns,
        @Nullable List<WantedWeek> schedule,
        @Nullable String reviewOn) {
    private static final int LONGEST_GOAL = 500;
    private static final int LONGEST_PROGRAMME_GOAL = 200;
    private static final int LONGEST_TEXT = 2_000;
    private static final PlanRequest EMPTY = new PlanRequest(null, null, null, null, null, null);

    /** What to work towards. */
    public record WantedGoal(
            @Nullable String text, @Nullable String programmeGoal) {
        @Override
        public String toString() {
            return "WantedGoal";
        }
    }

    /** A week that begins on a Monday, with lesson hours by name of the day. */
    public record WantedWeek(
            @Nullable String weekOf, @Nullable Map<String, @Nullable BigDecimal> hours) {}

    /**
     * The plan that is wanted.
     *
     * @throws nl.veerkracht.kit.problem.InvalidRequest when something is wrong, with all that is
     * @throws nl.veerkracht.cases.plan.model.ConcernsStandAlone when only what is difficult was written
     */
    static Plan checked(@Nullable PlanRequest request, LocalDate today) {
        var wanted = Objects.requireNonNullElse(request, EMPTY);
        var check = new RequestCheck();
        var goals = goals(wanted.goals(), check);
        var helped = check.text("helpedBefore", wanted.helpedBefore(), LONGEST_TEXT);
        var protective = check.text("protectiveFactors", wanted.protectiveFactors(), LONGEST_TEXT);
        var concerns = check.text("concerns", wanted.concerns(), LONGEST_TEXT);
        var schedule = Schedule.checked(wanted.schedule(), check);
        var reviewOn = reviewOn(wanted.reviewOn(), today, check);
        check.done();
        return new Plan(goals, helped, protective, concerns, schedule, reviewOn);
    }

    private static List<Goal> goals(@Nullable List<@Nullable WantedGoal> wanted, RequestCheck check) {
        if (wanted == null || wanted.isEmpty()) {
            check.fault("goals", "must have at least one goal");
            return List.of();
        }
        if (wanted.size() > Plan.MOST_GOALS) {
            check.fault("goals", "must have at most " + Plan.MOST_GOALS + " goals");
            return List.of();
        }
        var goals = new ArrayList<Goal>();
        for (var place = 0; place < wanted.size(); place++) {
            goals.add(goal(wanted.get(place), "goals/" + place, check));
        }
        return goals;
    }

    private static Goal goal(@Nullable WantedGoal wanted, String at, RequestCheck check) {
        var text = check.requiredText(at + "/text", wanted == null ? null : wanted.text(), LONGEST_GOAL);
        var programme = wanted == null ? null : wanted.programmeGoal();
        return new Goal(text, check.text(at + "/programmeGoal", programme, LONGEST_PROGRAMME_GOAL));
    }

    private static LocalDate reviewOn(@Nullable String wanted, LocalDate today, RequestCheck check) {
        check.requiredText("reviewOn", wanted, LONGEST_TEXT);
        var day = check.day("reviewOn", wanted);
        if (day != null && !Plan.isReviewInTime(day, today)) {
            check.fault("reviewOn", "must be after today and within " + Plan.REVIEW_WITHIN + " weeks");
        }
        return Objects.requireNonNullElse(day, today);
    }

    @Override
    public String toString() {
        return "PlanRequest";
    }
}
