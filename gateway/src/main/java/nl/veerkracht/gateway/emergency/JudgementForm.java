package nl.veerkracht.gateway.emergency;

import java.util.ArrayList;
import java.util.List;
import nl.veerkracht.gateway.page.EmergencyMessages;
import nl.veerkracht.gateway.page.FormError;
import org.jspecify.annotations.Nullable;

/**
 * The form on which somebody judges, with what was filled in and what is wrong with that.
 *
 * @param justified absent as long as nothing was chosen
 */
record JudgementForm(@Nullable Boolean justified, String explanation, List<FormError> errors) {

    static JudgementForm empty() {
        return new JudgementForm(null, "", List.of());
    }

    static JudgementForm filled(@Nullable String chosen, @Nullable String typed, EmergencyMessages messages) {
        var justified = chosen == null || !chosen.matches("true|false") ? null : Boolean.valueOf(chosen);
        var explained = Explained.of(typed, messages);
        var errors = new ArrayList<FormError>();
        if (justified == null) {
            errors.add(new FormError("justified", messages.errorJustified()));
        }
        if (explained.error() != null) {
            errors.add(new FormError("explanation", explained.error()));
        }
        return new JudgementForm(justified, explained.text(), List.copyOf(errors));
    }

    JudgementForm with(String problem) {
        return new JudgementForm(justified, explanation, List.of(new FormError("justified", problem)));
    }

    public boolean isYes() {
        return Boolean.TRUE.equals(justified);
    }

    public boolean isNo() {
        return Boolean.FALSE.equals(justified);
    }

    public @Nullable String justifiedError() {
        return FormError.of("justified", errors);
    }

    public @Nullable String explanationError() {
        return FormError.of("explanation", errors);
    }

    @Override
    public String toString() {
        return "JudgementForm";
    }
}
