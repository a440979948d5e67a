package nl.veerkracht.cases.plan;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.veerkracht.cases.plan.PlanRequest.WantedWeek;
import nl.veerkracht.cases.plan.model.Plan;
import nl.veerkracht.cases.plan.model.Week;
import nl.veerkracht.cases.request.RequestCheck;
import org.jspecify.annotations.Nullable;

/** Reads the weeks of a schedule that somebody sent, and gathers all that is wrong with them. */
final class Schedule {
    private static final WantedWeek NOTHING = new WantedWeek(null, null);
    private static final BigDecimal MOST = BigDecimal.valueOf(Week.MOST_HOURS);
    private static final int LONGEST = 40;

    private Schedule() {}

    static List<Week> checked(@Nullable List<WantedWeek> wanted, RequestCheck check) {
        if (wanted == null) {
            check.fault("schedule", "is required: the weeks, or [] where there is no schedule yet");
            return List.of();
        }
        if (wanted.size() > Plan.MOST_WEEKS) {
            check.fault("schedule", "must have at most " + Plan.MOST_WEEKS + " weeks");
            return List.of();
        }
        var weeks = new ArrayList<Week>();
        for (var place = 0; place < wanted.size(); place++) {
            week(Objects.requireNonNullElse(wanted.get(place), NOTHING), "schedule/" + place, check, weeks);
        }
        Week.outOfOrder(weeks.stream().map(Week::weekOf).toList())
                .ifPresent(place -> check.fault("schedule", "must have its weeks in order, each of them once"));
        return weeks;
    }

    private static void week(WantedWeek wanted, String at, RequestCheck check, List<Week> weeks) {
        check.requiredText(at + "/weekOf", wanted.weekOf(), LONGEST);
        var weekOf = check.day(at + "/weekOf", wanted.weekOf());
        if (weekOf != null && !Week.begins(weekOf)) {
            check.fault(at + "/weekOf", "must be a Monday");
        }
        var hours = hours(wanted.hours(), at + "/hours", check);
        if (weekOf != null) {
            weeks.add(new Week(weekOf, hours));
        }
    }

    private static Map<DayOfWeek, Integer> hours(
            @Nullable Map<String, @Nullable BigDecimal> wanted, String at, RequestCheck check) {
        var hours = new EnumMap<DayOfWeek, Integer>(DayOfWeek.class);
        if (wanted == null) {
            check.fault(at, "is required");
            return hours;
        }
        if (wanted.keySet().stream().anyMatch(name -> Week.day(name).isEmpty())) {
            check.fault(at, "must have days from MONDAY to FRIDAY");
        }
        wanted.forEach((name, count) ->
                Week.day(name).ifPresent(day -> hours.put(day, lessons(count, at + "/" + name, check))));
        return hours;
    }

    private static int lessons(@Nullable BigDecimal count, String at, RequestCheck check) {
        if (count == null || !isWhole(count) || !Week.fits(count.intValue())) {
            check.fault(at, "must be a whole number from 0 to " + Week.MOST_HOURS);
            return 0;
        }
        return count.intValue();
    }

    /** Compared first: a number with a monstrous exponent is not to be written out. */
    private static boolean isWhole(BigDecimal count) {
        return count.signum() >= 0
                && count.compareTo(MOST) <= 0
                && count.stripTrailingZeros().scale() <= 0;
    }
}
