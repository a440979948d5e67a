package nl.veerkracht.gateway.plan;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.veerkracht.gateway.remote.PlanService.Goal;

/** A goal in a form, as it was typed; there is always room for some. */
record GoalField(String text, String programme) {
    static final int MOST = 10;
    private static final int USUAL = 3;
    private static final GoalField EMPTY = new GoalField("", "");

    static List<GoalField> of(List<Goal> goals) {
        return enough(goals.stream()
                .map(goal -> new GoalField(goal.text(), PlanForm.text(goal.programmeGoal())))
                .toList());
    }

    /** As a browser sends them: of each goal its text, and the goal of the programme that it belongs to. */
    static List<GoalField> typed(List<String> texts, List<String> programmes) {
        return enough(IntStream.range(0, Math.min(texts.size(), MOST))
                .mapToObj(place -> new GoalField(
                        PlanForm.text(texts.get(place)),
                        place < programmes.size() ? PlanForm.text(programmes.get(place)) : ""))
                .toList());
    }

    /** These and room for as many as there usually are. */
    static List<GoalField> enough(List<GoalField> goals) {
        return goals.size() >= USUAL
                ? goals
                : Stream.concat(goals.stream(), Stream.generate(() -> EMPTY))
                        .limit(USUAL)
                        .toList();
    }

    /** These and room for one more, until there are so many that nobody works on them all. */
    static List<GoalField> oneMore(List<GoalField> goals) {
        return Stream.concat(goals.stream(), Stream.of(EMPTY)).limit(MOST).toList();
    }

    boolean isEmpty() {
        return text.isEmpty() && programme.isEmpty();
    }

    Goal asGoal() {
        return new Goal(text, PlanForm.orNothing(programme));
    }

    @Override
    public String toString() {
        return "GoalField";
    }
}
