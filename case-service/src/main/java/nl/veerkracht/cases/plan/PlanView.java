package nl.veerkracht.cases.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.core.EntityTag;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.veerkracht.cases.plan.model.PlanAgreed;
import nl.veerkracht.cases.timeline.Tag;
import nl.veerkracht.kit.cloudevents.EventJson;
import org.jspecify.annotations.Nullable;

/**
 * A plan, as everyone sees it who is shown it: there is one for all.
 *
 * @param version 1 for the first plan of the case, and each time one more
 * @param agreedBy the organisation for which somebody wrote it down
 */
public record PlanView(
        UUID caseId,
        int version,
        List<GoalView> goals,
        @Nullable String helpedBefore,
        @Nullable String protectiveFactors,
        @Nullable String concerns,
        List<WeekView> schedule,
        LocalDate reviewOn,
        Instant agreedAt,
        AgreedBy agreedBy) {

    /** What all work towards. */
    public record GoalView(String text, @Nullable String programmeGoal) {}

    /** The lesson hours of a week, on each of its five days. */
    public record WeekView(LocalDate weekOf, Map<DayOfWeek, Integer> hours) {}

    /** An organisation. */
    public record AgreedBy(String kind, String identifier) {}

    static PlanView of(PlanAgreed agreed) {
        var plan = agreed.plan();
        var by = agreed.by();
        return new PlanView(
                agreed.caseId(),
                agreed.version(),
                plan.goals().stream()
                        .map(goal -> new GoalView(goal.text(), goal.programmeGoal()))
                        .toList(),
                plan.helpedBefore(),
                plan.protectiveFactors(),
                plan.concerns(),
                plan.schedule().stream()
                        .map(week -> new WeekView(week.weekOf(), week.hours()))
                        .toList(),
                plan.reviewOn(),
                by.at(),
                new AgreedBy(by.kind(), by.identifier()));
    }

    /** Changes with whatever the reader sees of the plan. */
    EntityTag tag() {
        try {
            return Tag.of(EventJson.MAPPER.writeValueAsBytes(this));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a plan cannot be written as JSON", impossible);
        }
    }

    @Override
    public String toString() {
        return "PlanView of " + caseId;
    }
}
