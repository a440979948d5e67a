package nl.veerkracht.gateway.exemption;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.veerkracht.gateway.page.FormError;
import nl.veerkracht.gateway.remote.ExemptionService.Exemption;
import nl.veerkracht.gateway.remote.ExemptionService.NewExemption;
import org.jspecify.annotations.Nullable;

/**
 * The form to record an exemption, with what was typed in it and what is wrong with that.
 *
 * @param request names this form, so that sending it twice records one
 * @param replaces the exemption that stood when the form was opened
 */
record ExemptionForm(
        UUID request,
        String ground,
        String from,
        String until,
        @Nullable UUID replaces,
        List<FormError> errors) {
    private static final String GROUND = "ground";
    private static final String FROM = "from";
    private static final String UNTIL = "until";

    static ExemptionForm empty() {
        return new ExemptionForm(UUID.randomUUID(), "", "", "", null, List.of());
    }

    /** To change the one that stands: with what it says. */
    static ExemptionForm of(Exemption standing) {
        return new ExemptionForm(
                UUID.randomUUID(),
                standing.ground(),
                standing.from().toString(),
                standing.until().toString(),
                standing.id(),
                List.of());
    }

    static ExemptionForm filled(ExemptionFields typed) {
        return new ExemptionForm(
                typed.request == null ? UUID.randomUUID() : typed.request,
                text(typed.ground),
                text(typed.from),
                text(typed.until),
                typed.replaces,
                List.of());
    }

    /** The same with everything that is wrong with it, as far as it can be seen here. */
    ExemptionForm checked(ExemptionMessages messages) {
        var wrong = new ArrayList<FormError>();
        if (!GroundWord.CHOICES.contains(GroundWord.parse(ground))) {
            wrong.add(new FormError(GROUND, messages.errorArticle()));
        }
        var first = day(from);
        var last = day(until);
        if (first.isEmpty()) {
            wrong.add(new FormError(FROM, messages.errorFrom()));
        }
        if (last.isEmpty()) {
            wrong.add(new FormError(UNTIL, messages.errorUntil()));
        } else if (first.isPresent() && last.get().isBefore(first.get())) {
            wrong.add(new FormError(UNTIL, messages.errorOrder()));
        }
        return new ExemptionForm(request, ground, from, until, replaces, List.copyOf(wrong));
    }

    /** The same, with what only the service can see. */
    ExemptionForm with(String problem) {
        return new ExemptionForm(request, ground, from, until, replaces, List.of(new FormError(UNTIL, problem)));
    }

    /** What is wrong with this field, if anything. */
    public @Nullable String error(String field) {
        return FormError.of(field, errors);
    }

    /** The same for the same words in the same form. */
    String key() {
        var all = String.join("\n", request.toString(), ground, from, until, String.valueOf(replaces));
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** What the service is asked, of a form without errors. */
    NewExemption wanted() {
        return new NewExemption(ground, from, until, replaces);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
