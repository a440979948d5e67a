package nl.veerkracht.gateway.page;

import java.util.List;
import nl.veerkracht.gateway.remote.CaseService.Task;
import org.jspecify.annotations.Nullable;

/**
 * What is special of a task to talk with the family: what they wrote, and the ways in which it can end.
 *
 * @param about what they wrote, if anything
 */
public record TalkTask(@Nullable String about) {
    /** As they can be chosen. */
    public List<TalkEnding> endings() {
        return List.of(TalkEnding.TALKED, TalkEnding.APPOINTMENT_MADE, TalkEnding.NOT_REACHED);
    }

    /** Of this task; nothing when it is one of another kind. */
    public static @Nullable TalkTask of(Task task) {
        return TaskKind.parse(task.kind()) == TaskKind.TALK_WITH_FAMILY ? new TalkTask(task.reason()) : null;
    }
}
