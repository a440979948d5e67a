package nl.veerkracht.gateway.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import nl.veerkracht.gateway.language.Dates;
import nl.veerkracht.gateway.language.Dates.Written;
import nl.veerkracht.gateway.remote.CaseService.Task;
import org.jspecify.annotations.Nullable;

/**
 * By when a task is to be done, as a page shows it.
 *
 * @param days how many days it is late; one has a word of its own
 * @param was the day it was due first, of a task that was put off
 * @param why the reason for that, the last time
 * @param extendable whether it can be put off now, by whose it is
 */
public record TaskTerm(
        boolean late,
        boolean oneDay,
        String days,
        @Nullable Written was,
        @Nullable String why,
        boolean extendable) {

    public static TaskTerm of(Task task, LocalDate today, Dates dates) {
        var late = Math.max(0, ChronoUnit.DAYS.between(task.dueOn(), today));
        var extended = Optional.ofNullable(task.extended());
        return new TaskTerm(
                late > 0,
                late == 1,
                Long.toString(late),
                extended.map(one -> dates.day(Objects.requireNonNullElse(task.firstDueOn(), task.dueOn())))
                        .orElse(null),
                extended.map(Task.Extended::reason).orElse(null),
                task.extendableUntil() != null);
    }
}
