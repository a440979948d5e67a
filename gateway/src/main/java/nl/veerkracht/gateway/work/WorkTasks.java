package nl.veerkracht.gateway.work;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import nl.veerkracht.gateway.language.Dates;
import nl.veerkracht.gateway.language.Dates.Written;
import nl.veerkracht.gateway.page.Messages;
import nl.veerkracht.gateway.page.TaskKind;
import nl.veerkracht.gateway.page.TaskTerm;
import nl.veerkracht.gateway.page.TaskWays;
import nl.veerkracht.gateway.page.Who;
import nl.veerkracht.gateway.remote.CaseService.Task;
import nl.veerkracht.gateway.remote.Listed;
import nl.veerkracht.gateway.work.WorkFilter.Tasks;
import nl.veerkracht.kit.actor.Actor;
import org.jspecify.annotations.Nullable;

/** What there is to do for this reader, in words: what is late apart from what there is still time for. */
final class WorkTasks {
    private final WorkData data;
    private final Actor actor;
    private final LocalDate today;
    private final Messages messages;
    private final Dates dates;

    WorkTasks(WorkData data, Actor actor, LocalDate today, Messages messages, Dates dates) {
        this.data = data;
        this.actor = actor;
        this.today = today;
        this.messages = messages;
        this.dates = dates;
    }

    /** A request to take part, about somebody the reader may not know yet. */
    record Invitation(
            UUID taskId, String schoolId, @Nullable String reason, Written due, TaskTerm term) {}

    /** Something to do; done here when it is the reader's own. */
    record TaskLine(
            UUID taskId,
            String what,
            Who who,
            Written due,
            boolean today,
            boolean own,
            TaskTerm term,
            @Nullable TaskWays ways) {}

    List<Invitation> invitations() {
        return data.tasks().or(Listed.none()).items().stream()
                .filter(WorkTasks::isInvitation)
                .filter(this::isOwn)
                .map(task -> new Invitation(
                        task.id(),
                        String.valueOf(task.schoolId()),
                        task.reason(),
                        dates.day(task.dueOn()),
                        TaskTerm.of(task, today, dates)))
                .toList();
    }

    /** What should have been done before today. */
    List<TaskLine> late() {
        return tasks(task -> task.dueOn().isBefore(today));
    }

    /** What there is still time for. */
    List<TaskLine> inTime(Tasks which) {
        return which == Tasks.LATE
                ? List.of()
                : tasks(task -> !task.dueOn().isBefore(today)
                        && (which != Tasks.WEEK || !task.dueOn().isAfter(today.plusDays(7))));
    }

    private List<TaskLine> tasks(Predicate<Task> which) {
        return data.tasks().or(Listed.none()).items().stream()
                .filter(task -> !isInvitation(task))
                .filter(which)
                .map(this::line)
                .toList();
    }

    private static boolean isInvitation(Task task) {
        return TaskKind.parse(task.kind()) == TaskKind.JOIN_CASE;
    }

    private boolean isOwn(Task task) {
        var owner = task.owner();
        return actor.actsFor(owner.kind(), owner.identifier()) && actor.has(owner.role());
    }

    private TaskLine line(Task task) {
        return new TaskLine(
                task.id(),
                TaskKind.what(task, messages),
                Who.of(task.youngPersonId(), data.people(), messages),
                dates.day(task.dueOn()),
                task.dueOn().isEqual(today),
                isOwn(task),
                TaskTerm.of(task, today, dates),
                TaskWays.of(task));
    }
}
