package nl.veerkracht.gateway.meeting;

import java.util.List;
import nl.veerkracht.gateway.page.FormError;
import nl.veerkracht.gateway.remote.MeetingService.WantedAnswer;
import org.jspecify.annotations.Nullable;

/** The form on which somebody says whether they agree, with what was typed and what is wrong with that. */
record AnswerForm(boolean agrees, String objection, List<FormError> errors) {
    private static final int LONGEST = 500;
    private static final String AGREES = "agree";

    static AnswerForm empty() {
        return new AnswerForm(false, "", List.of());
    }

    /** As a browser sends it. */
    static AnswerForm typed(@Nullable String answer, @Nullable String objection) {
        return new AnswerForm(AGREES.equals(answer), Typed.text(objection), List.of());
    }

    /** The same with everything that is wrong with it. */
    AnswerForm checked(MeetingMessages texts) {
        if (!agrees && objection.isEmpty()) {
            return with(texts.errorObjection());
        }
        return !agrees && objection.length() > LONGEST ? with(texts.errorLong(LONGEST)) : this;
    }

    AnswerForm with(String problem) {
        return new AnswerForm(agrees, objection, List.of(new FormError("objection", problem)));
    }

    /** What is wrong with this field, if anything. */
    public @Nullable String error(String field) {
        return FormError.of(field, errors);
    }

    WantedAnswer asWanted() {
        return new WantedAnswer(agrees, agrees ? null : objection);
    }

    @Override
    public String toString() {
        return "AnswerForm";
    }
}
