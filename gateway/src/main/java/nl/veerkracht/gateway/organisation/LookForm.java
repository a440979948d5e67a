package nl.veerkracht.gateway.organisation;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.veerkracht.gateway.language.Dates;
import nl.veerkracht.gateway.page.FormError;
import nl.veerkracht.gateway.remote.LookQuery;
import org.jspecify.annotations.Nullable;

/**
 * Which looks are asked for, as it stands in the address and in the form.
 *
 * @param from the first day, as it was typed
 * @param to the last day, as it was typed
 * @param user an account; empty for everyone
 */
record LookForm(String from, String to, String user, LookShow show, List<FormError> errors) {
    private static final int USUAL_DAYS = 30;
    private static final int LONGEST = 100;

    static LookForm of(
            @Nullable String from, @Nullable String to, @Nullable String user, @Nullable String show, LocalDate today) {
        var last = isLeftOut(to) ? today.toString() : String.valueOf(to).strip();
        var begin = Dates.typed(last).orElse(today).minusDays(USUAL_DAYS - 1L).toString();
        var first = isLeftOut(from) ? begin : String.valueOf(from).strip();
        var account = isLeftOut(user) ? "" : String.valueOf(user).strip();
        return new LookForm(first, last, account, LookShow.parse(show), List.of());
    }

    /** The same with everything that is wrong with it. */
    LookForm checked(OrganisationMessages messages) {
        var wrong = new ArrayList<FormError>();
        if (Dates.typed(from).isEmpty()) {
            wrong.add(new FormError("from", messages.errorDay()));
        }
        if (Dates.typed(to).isEmpty()) {
            wrong.add(new FormError("to", messages.errorDay()));
        } else if (Dates.typed(from).filter(Dates.typed(to).get()::isBefore).isPresent()) {
            wrong.add(new FormError("to", messages.errorDays()));
        }
        if (user.length() > LONGEST) {
            wrong.add(new FormError("user", messages.errorUser()));
        }
        return new LookForm(from, to, user, show, List.copyOf(wrong));
    }

    /** What the services are asked, of a form without errors. */
    LookQuery query(@Nullable String cursor, int most) {
        var query = new LookQuery();
        query.from = from;
        query.to = to;
        query.user = user.isEmpty() ? null : user;
        query.cursor = cursor;
        query.limit = most;
        show.narrow(query);
        return query;
    }

    /** As it stands in an address of ours. */
    public String address() {
        return "from=" + encoded(from) + "&to=" + encoded(to) + "&user=" + encoded(user) + "&show=" + show;
    }

    public boolean isChosen(LookShow one) {
        return show == one;
    }

    public LookShow[] choices() {
        return LookShow.values();
    }

    /** What is wrong with this field, if anything. */
    public @Nullable String error(String field) {
        return FormError.of(field, errors);
    }

    private static boolean isLeftOut(@Nullable String typed) {
        return typed == null || typed.isBlank();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
