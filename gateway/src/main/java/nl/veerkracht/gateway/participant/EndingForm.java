package nl.veerkracht.gateway.participant;

import java.util.List;
import nl.veerkracht.gateway.page.FormError;
import nl.veerkracht.gateway.page.TakingMessages;
import org.jspecify.annotations.Nullable;

/** The form that ends taking part, with what was typed in it and what is wrong with that. */
record EndingForm(String reason, List<FormError> errors) {
    private static final String REASON = "reason";
    private static final int LONGEST = 1000;

    static EndingForm empty() {
        return new EndingForm("", List.of());
    }

    static EndingForm filled(@Nullable String reason, TakingMessages messages) {
        var text = reason == null ? "" : reason.strip().replace("\r\n", "\n");
        var form = new EndingForm(text, List.of());
        if (text.isEmpty()) {
            return form.with(messages.reasonEmpty());
        }
        return text.length() > LONGEST ? form.with(messages.reasonLong()) : form;
    }

    EndingForm with(String problem) {
        return new EndingForm(reason, List.of(new FormError(REASON, problem)));
    }

    public @Nullable String error() {
        return FormError.of(REASON, errors);
    }
}
