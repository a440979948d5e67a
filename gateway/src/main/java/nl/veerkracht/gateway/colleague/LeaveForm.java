package nl.veerkracht.gateway.colleague;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.veerkracht.gateway.language.Dates;
import nl.veerkracht.gateway.page.FormError;
import nl.veerkracht.gateway.remote.ColleaguesService.CoWorker;
import nl.veerkracht.gateway.remote.LeaveService.NewLeave;
import org.jspecify.annotations.Nullable;

/**
 * The form to say that somebody is away, with what was chosen in it.
 *
 * @param who an account; empty for the reader
 * @param substitute an account; empty for whoever can
 */
record LeaveForm(String who, String from, String until, String substitute, List<FormError> errors) {
    private static final String UNTIL = "until";
    private static final int LONGEST_IN_DAYS = 366;

    static LeaveForm empty() {
        return new LeaveForm("", "", "", "", List.of());
    }

    static LeaveForm filled(
            @Nullable String who, @Nullable String from, @Nullable String until, @Nullable String substitute) {
        return new LeaveForm(text(who), text(from), text(until), text(substitute), List.of());
    }

    /** @param own account of the reader */
    LeaveForm checked(String own, LocalDate today, ColleagueMessages messages) {
        var wrong = new ArrayList<FormError>();
        var first = Dates.typed(from);
        var last = Dates.typed(until);
        if (first.isEmpty()) {
            wrong.add(new FormError("from", messages.errorDay()));
        }
        if (last.isEmpty()) {
            wrong.add(new FormError(UNTIL, messages.errorDay()));
        } else if (last.get().isBefore(today)) {
            wrong.add(new FormError(UNTIL, messages.errorPast()));
        } else if (first.isPresent() && last.get().isBefore(first.get())) {
            wrong.add(new FormError(UNTIL, messages.errorOrder()));
        } else if (first.isPresent() && last.get().isAfter(first.get().plusDays(LONGEST_IN_DAYS))) {
            wrong.add(new FormError(UNTIL, messages.errorLong()));
        }
        if (substitute.equals(who.isEmpty() ? own : who)) {
            wrong.add(new FormError("substitute", messages.errorSame()));
        }
        return with(wrong);
    }

    LeaveForm with(List<FormError> wrong) {
        return new LeaveForm(who, from, until, substitute, List.copyOf(wrong));
    }

    /** What is wrong with this field, if anything. */
    public @Nullable String error(String field) {
        return FormError.of(field, errors);
    }

    /** Only of a form that was checked. */
    NewLeave wanted(List<CoWorker> colleagues) {
        return new NewLeave(
                who.isEmpty() ? null : who,
                colleagues.stream()
                        .filter(one -> one.id().equals(who))
                        .map(CoWorker::staffRef)
                        .filter(Objects::nonNull)
                        .map(Object::toString)
                        .findFirst()
                        .orElse(null),
                Dates.typed(from).orElseThrow(),
                Dates.typed(until).orElseThrow(),
                substitute.isEmpty() ? null : substitute);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
