package nl.veerkracht.gateway.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.veerkracht.gateway.remote.PlanService.Week;

/**
 * A week of the schedule in a form.
 *
 * @param hours what was typed for each day from Monday to Friday
 */
record WeekField(LocalDate from, List<String> hours) {
    static final int MOST_WEEKS = 52;
    private static final int DAYS = PlanLines.DAYS.size();
    private static final List<String> NOTHING = Collections.nCopies(DAYS, "");
    private static final Pattern NUMBER = Pattern.compile("[0-9]|10");
    private static final Pattern WEEKS = Pattern.compile("[1-9][0-9]?");

    static WeekField of(Week week) {
        return new WeekField(
                week.weekOf(),
                PlanLines.DAYS.stream()
                        .map(day -> String.valueOf(week.hours().getOrDefault(day, 0)))
                        .toList());
    }

    /** As a browser sent them; what is no week, our pages do not send. */
    static List<WeekField> typed(List<String> weeks, List<String> hours) {
        var typed = new ArrayList<WeekField>();
        for (var place = 0; place < Math.min(weeks.size(), MOST_WEEKS); place++) {
            var own = hours.subList(Math.min(place * DAYS, hours.size()), Math.min((place + 1) * DAYS, hours.size()));
            monday(weeks.get(place)).ifPresent(monday -> typed.add(new WeekField(monday, filled(own))));
        }
        return List.copyOf(typed);
    }

    private static List<String> filled(List<String> own) {
        return IntStream.range(0, DAYS)
                .mapToObj(day -> day < own.size() ? own.get(day).strip() : "")
                .toList();
    }

    /** The Monday of the week of this day, as it was typed; empty when it is no day. */
    static Optional<LocalDate> monday(String day) {
        try {
            return Optional.of(LocalDate.parse(day).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    /** How many weeks were asked for; empty when that is no number of weeks that a schedule can have. */
    static Optional<Integer> count(String typed) {
        return Optional.of(typed)
                .filter(text -> WEEKS.matcher(text).matches())
                .map(Integer::valueOf)
                .filter(count -> count <= MOST_WEEKS);
    }

    /** So many weeks from this Monday; those that are there already keep their hours. */
    static List<WeekField> made(LocalDate monday, int count, List<WeekField> before) {
        return IntStream.range(0, count)
                .mapToObj(monday::plusWeeks)
                .map(week -> before.stream()
                        .filter(one -> one.from().equals(week))
                        .findFirst()
                        .orElseGet(() -> new WeekField(week, NOTHING)))
                .toList();
    }

    /** Whether this can be the number of lesson hours on a day; left empty, there are none. */
    static boolean fits(String typed) {
        return typed.isEmpty() || NUMBER.matcher(typed).matches();
    }

    /** Of a form without errors. */
    Week asWeek() {
        var counted = new EnumMap<DayOfWeek, Integer>(DayOfWeek.class);
        for (var place = 0; place < DAYS; place++) {
            var typed = hours.get(place);
            counted.put(PlanLines.DAYS.get(place), typed.isEmpty() ? 0 : Integer.parseInt(typed));
        }
        return new Week(from, counted);
    }
}
