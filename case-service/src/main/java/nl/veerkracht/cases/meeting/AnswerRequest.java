package nl.veerkracht.cases.meeting;

import nl.veerkracht.cases.request.RequestCheck;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody agrees with what was recorded; says nothing of itself, so that it is in no log.
 *
 * @param objection in one sentence what they do not agree with; needed from who does not agree
 */
public record AnswerRequest(
        @Nullable Boolean agreed, @Nullable String objection) {
    private static final int LONGEST = 500;

    /**
     * What they do not agree with; null for who agrees.
     *
     * @throws nl.veerkracht.kit.problem.InvalidRequest when something is wrong, with all that is
     */
    static @Nullable String checked(@Nullable AnswerRequest request, RequestCheck check) {
        var agreed = request == null ? null : request.agreed();
        var objection = check.text("objection", request == null ? null : request.objection(), LONGEST);
        if (agreed == null) {
            check.fault("agreed", "is required: true or false");
        } else if (!agreed && objection == null) {
            check.fault("objection", "is required: say in one sentence what you do not agree with");
        }
        check.done();
        return Boolean.TRUE.equals(agreed) ? null : objection;
    }

    @Override
    public String toString() {
        return "AnswerRequest";
    }
}
