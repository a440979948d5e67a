package nl.veerkracht.gateway.task;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.veerkracht.gateway.page.FormError;
import nl.veerkracht.gateway.remote.TaskService.Extension;
import org.jspecify.annotations.Nullable;

/**
 * The form that puts off a task, with what was filled in and what is wrong with that.
 *
 * @param request names this request, so that sending it twice puts off once
 * @param day as it was typed
 */
record ExtensionForm(UUID request, String day, String reason, List<FormError> errors) {
    static final String DAY = "day";
    static final String REASON = "reason";
    private static final int LONGEST_REASON = 500;

    static ExtensionForm empty() {
        return new ExtensionForm(UUID.randomUUID(), "", "", List.of());
    }

    static ExtensionForm filled(@Nullable UUID request, @Nullable String day, @Nullable String reason) {
        return new ExtensionForm(request == null ? UUID.randomUUID() : request, text(day), text(reason), List.of());
    }

    /**
     * The same with everything that is wrong with it.
     *
     * @param due the day it has to be later than
     * @param until the last day it can be
     */
    ExtensionForm checked(LocalDate due, LocalDate until, ExtensionWords words) {
        var wrong = new ArrayList<FormError>();
        if (typed().filter(typed -> typed.isAfter(due) && !typed.isAfter(until)).isEmpty()) {
            wrong.add(new FormError(DAY, words.wrongDay(due, until)));
        }
        if (reason.isEmpty()) {
            wrong.add(new FormError(REASON, words.texts().errorReason()));
        } else if (reason.length() > LONGEST_REASON) {
            wrong.add(new FormError(REASON, words.texts().errorReasonLong()));
        }
        return new ExtensionForm(request, day, reason, List.copyOf(wrong));
    }

    ExtensionForm with(String field, String problem) {
        return new ExtensionForm(request, day, reason, List.of(new FormError(field, problem)));
    }

    /** What is wrong with this field, if anything. */
    public @Nullable String error(String field) {
        return FormError.of(field, errors);
    }

    /** What the service is asked, of a form without errors. */
    Extension wish() {
        return new Extension(typed().orElseThrow(), reason);
    }

    private Optional<LocalDate> typed() {
        try {
            return Optional.of(LocalDate.parse(day));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip().replace("\r\n", "\n");
    }

    @Override
    public String toString() {
        return "ExtensionForm";
    }
}
