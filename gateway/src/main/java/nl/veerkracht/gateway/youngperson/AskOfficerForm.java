package nl.veerkracht.gateway.youngperson;

import java.util.UUID;
import nl.veerkracht.gateway.page.Messages;
import org.jspecify.annotations.Nullable;

/**
 * The form that asks the attendance officer to take part, with what was typed in it and what is wrong with that.
 *
 * @param request names this request, so that sending it twice asks once
 * @param reason what was typed
 * @param error what is wrong with it, if anything
 */
record AskOfficerForm(UUID request, String reason, @Nullable String error) {
    private static final int LONGEST = 1000;

    static AskOfficerForm empty() {
        return new AskOfficerForm(UUID.randomUUID(), "", null);
    }

    static AskOfficerForm filled(@Nullable UUID request, @Nullable String reason, Messages messages) {
        var text = reason == null ? "" : reason.strip().replace("\r\n", "\n");
        var error =
                text.isEmpty() ? messages.askErrorEmpty() : text.length() > LONGEST ? messages.askErrorLong() : null;
        return new AskOfficerForm(request == null ? UUID.randomUUID() : request, text, error);
    }

    AskOfficerForm with(String problem) {
        return new AskOfficerForm(request, reason, problem);
    }
}
