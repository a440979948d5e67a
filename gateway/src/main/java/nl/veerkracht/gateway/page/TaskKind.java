package nl.veerkracht.gateway.page;

import java.util.Arrays;
import nl.veerkracht.gateway.remote.CaseService.Task;
import org.jspecify.annotations.Nullable;

/** The kinds of task the pages have words for; the list of the service is open, so there is one for the rest. */
public enum TaskKind {
    SCHOOL_TALK_INVITE,
    SCHOOL_TALK_HOLD,
    JOIN_CASE,
    REVIEW_RIGHTS,
    RENEW_CONSENT,
    TALK_WITH_FAMILY,
    AGREE_NO_ACTION,
    HOLD_CONSULT,
    GIVE_FEEDBACK,
    MAKE_PLAN,
    CHECK_RETURN,
    REVIEW_AGREEMENTS,
    WEIGH_REFERRAL,
    REFER,
    REVIEW_EXEMPTION,
    TAKE_OVER_CASE,
    REVIEW_ADVICE,
    PLAN_ACTION,
    REVIEW_PLAN,
    AWAY_FOUR_WEEKS,
    AWAY_THREE_MONTHS,
    ATTEND_MEETING,
    CONFIRM_MEETING,
    OTHER;

    public static TaskKind parse(@Nullable String kind) {
        return Arrays.stream(values())
                .filter(each -> each.name().equals(kind))
                .findFirst()
                .orElse(OTHER);
    }

    /** What there is to do; of what was agreed in a plan in the words of the plan. */
    public static String what(Task task, Messages messages) {
        var kind = parse(task.kind());
        var text = messages.task(kind);
        return kind == PLAN_ACTION && task.reason() != null ? text + ": " + task.reason() : text;
    }
}
