package nl.veerkracht.gateway.page;

import java.util.List;
import nl.veerkracht.gateway.remote.CaseService.Task;
import org.jspecify.annotations.Nullable;

/**
 * How a task can end that is not simply done: in one of some ways, or with a record on another page.
 *
 * @param about what was written when it was asked, if anything
 * @param endings as they can be chosen; none when it ends with a record
 * @param page where it is recorded, below the page of the young person; null when it is not
 * @param read what to read before, below the page of the young person; null when there is nothing
 * @param noted whether one can say why
 */
public record TaskWays(
        @Nullable String about,
        List<TaskEnding> endings,
        @Nullable String page,
        @Nullable String read,
        boolean noted) {

    /** Of this task; nothing when it is simply done. */
    public static @Nullable TaskWays of(Task task) {
        return switch (TaskKind.parse(task.kind())) {
            case TALK_WITH_FAMILY ->
                chosen(task, TaskEnding.TALKED, TaskEnding.APPOINTMENT_MADE, TaskEnding.NOT_REACHED);
            case CHECK_RETURN ->
                chosen(task, TaskEnding.AT_SCHOOL, TaskEnding.PARTLY_AT_SCHOOL, TaskEnding.NOT_AT_SCHOOL);
            case AGREE_NO_ACTION -> chosen(task, TaskEnding.ACCEPTED, TaskEnding.DECLINED);
            case TAKE_OVER_CASE ->
                new TaskWays(
                        task.reason(), List.of(TaskEnding.ACCEPTED, TaskEnding.DECLINED), null, "hand-over/note", true);
            case SCHOOL_TALK_HOLD -> recorded("talks/new");
            case HOLD_CONSULT, GIVE_FEEDBACK, MAKE_PLAN, REFER -> recorded("steps");
            case CONFIRM_MEETING -> recorded("meetings");
            case SCHOOL_TALK_INVITE,
                    JOIN_CASE,
                    REVIEW_RIGHTS,
                    RENEW_CONSENT,
                    REVIEW_AGREEMENTS,
                    WEIGH_REFERRAL,
                    REVIEW_EXEMPTION,
                    REVIEW_ADVICE,
                    PLAN_ACTION,
                    REVIEW_PLAN,
                    AWAY_FOUR_WEEKS,
                    AWAY_THREE_MONTHS,
                    ATTEND_MEETING,
                    OTHER -> null;
        };
    }

    private static TaskWays chosen(Task task, TaskEnding... endings) {
        return new TaskWays(task.reason(), List.of(endings), null, null, false);
    }

    private static TaskWays recorded(String page) {
        return new TaskWays(null, List.of(), page, null, false);
    }
}
