package nl.veerkracht.gateway.work;

import java.time.LocalDate;
import nl.veerkracht.gateway.remote.CaseService.Task;
import nl.veerkracht.gateway.remote.LeaveService.Leave;
import nl.veerkracht.gateway.remote.Listed;
import nl.veerkracht.gateway.remote.NotificationService.Notice;
import nl.veerkracht.gateway.remote.Part;
import nl.veerkracht.gateway.remote.People;
import nl.veerkracht.gateway.remote.SchoolService.Signal;
import nl.veerkracht.gateway.work.WorkFilter.Tasks;
import nl.veerkracht.gateway.worklist.WorklistData;
import org.jspecify.annotations.Nullable;

/** All that the services told for the page of work. */
record WorkData(
        Part<Listed<Signal>> signals,
        Part<Listed<Task>> tasks,
        WorklistData worklist,
        Part<Listed<Notice>> notices,
        Part<Listed<Leave>> leaves,
        People people) {

    /** Where the list of tasks goes on, if there is more of these; what is due first stands first. */
    @Nullable
    String moreTasks(Tasks which, LocalDate today) {
        var shown = tasks.or(Listed.none());
        var last = shown.items().isEmpty()
                ? today
                : shown.items().get(shown.items().size() - 1).dueOn();
        return which == Tasks.LATE && !last.isBefore(today) ? null : shown.nextCursor();
    }

    /** Whether anything could not be asked for now. */
    boolean hasGap() {
        return signals.isMissing()
                || tasks.isMissing()
                || worklist.hasGap()
                || notices.isMissing()
                || leaves.isMissing()
                || people.missing();
    }
}
