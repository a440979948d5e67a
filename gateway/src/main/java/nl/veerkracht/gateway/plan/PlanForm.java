package nl.veerkracht.gateway.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import nl.veerkracht.gateway.page.FormError;
import nl.veerkracht.gateway.plan.PlanData.SeenPlan;
import nl.veerkracht.gateway.remote.PlanService.Wanted;
import org.jspecify.annotations.Nullable;

/**
 * The form for a plan, with what was typed and what is wrong with that; nothing that was typed gets lost.
 *
 * @param first a day in the first week of the schedule
 * @param count how many weeks the schedule is to have
 * @param seen the tag of the plan that it was made from; empty when there was none
 */
record PlanForm(
        List<GoalField> goals,
        Texts texts,
        String first,
        String count,
        List<WeekField> weeks,
        String reviewOn,
        String seen,
        List<FormError> errors) {
    private static final int USUAL_WEEKS = 6;
    private static final int REVIEW_IN = 4;

    /** What goes well, what is difficult, and what helped before. */
    record Texts(String helped, String protective, String concerns) {}

    /** For the first plan. */
    static PlanForm empty(LocalDate today) {
        var monday = today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        return new PlanForm(
                GoalField.enough(List.of()),
                new Texts("", "", ""),
                monday.toString(),
                String.valueOf(USUAL_WEEKS),
                List.of(),
                today.plusWeeks(REVIEW_IN).toString(),
                "",
                List.of());
    }

    /** To change this plan; it is to be looked at again on another day. */
    static PlanForm of(SeenPlan seen, LocalDate today) {
        var plan = seen.plan();
        var weeks = plan.schedule().stream().map(WeekField::of).toList();
        var form = empty(today);
        return new PlanForm(
                GoalField.of(plan.goals()),
                new Texts(text(plan.helpedBefore()), text(plan.protectiveFactors()), text(plan.concerns())),
                weeks.isEmpty() ? form.first() : weeks.get(0).from().toString(),
                weeks.isEmpty() ? form.count() : String.valueOf(weeks.size()),
                weeks,
                form.reviewOn(),
                seen.tag(),
                List.of());
    }

    static PlanForm typed(PlanFields fields) {
        return new PlanForm(
                GoalField.typed(list(fields.goal), list(fields.programme)),
                new Texts(text(fields.helped), text(fields.protective), text(fields.concerns)),
                text(fields.first),
                text(fields.count),
                WeekField.typed(list(fields.week), list(fields.hours)),
                text(fields.review),
                text(fields.seen).replaceAll("[^0-9a-zA-Z-]", ""),
                List.of());
    }

    /** The same with a field for one goal more. */
    PlanForm oneMoreGoal() {
        var more = GoalField.oneMore(goals);
        return new PlanForm(more, texts, first, count, weeks, reviewOn, seen, List.of());
    }

    /** The same with these weeks; hours that were typed stay in their week. */
    PlanForm withWeeks(List<WeekField> made) {
        var from = made.isEmpty() ? first : made.get(0).from().toString();
        return new PlanForm(goals, texts, from, count, made, reviewOn, seen, List.of());
    }

    PlanForm wrong(List<FormError> found) {
        return new PlanForm(goals, texts, first, count, weeks, reviewOn, seen, found);
    }

    /** The same, made from this plan: what was typed is laid beside it and can take its place. */
    PlanForm from(String tag) {
        return new PlanForm(goals, texts, first, count, weeks, reviewOn, tag, errors);
    }

    public String goalId(int place) {
        return "goal-" + place;
    }

    public String programmeId(int place) {
        return "programme-" + place;
    }

    public boolean isFull() {
        return goals.size() >= GoalField.MOST;
    }

    /** What is wrong with this field, if anything. */
    public @Nullable String error(String field) {
        return FormError.of(field, errors);
    }

    /** What the service is asked, of a form without errors. */
    Wanted request() {
        return new Wanted(
                goals.stream()
                        .filter(goal -> !goal.isEmpty())
                        .map(GoalField::asGoal)
                        .toList(),
                orNothing(texts.helped()),
                orNothing(texts.protective()),
                orNothing(texts.concerns()),
                weeks.stream().map(WeekField::asWeek).toList(),
                LocalDate.parse(reviewOn));
    }

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip().replace("\r\n", "\n");
    }

    private static List<String> list(@Nullable List<String> typed) {
        return typed == null ? List.of() : typed;
    }

    static @Nullable String orNothing(String text) {
        return text.isEmpty() ? null : text;
    }

    @Override
    public String toString() {
        return "PlanForm";
    }
}
