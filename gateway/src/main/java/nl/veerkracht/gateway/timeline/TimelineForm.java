package nl.veerkracht.gateway.timeline;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.veerkracht.gateway.language.Dates;
import nl.veerkracht.gateway.page.FormError;
import nl.veerkracht.gateway.remote.TimelineQuery;
import org.jspecify.annotations.Nullable;

/**
 * Which part of the timeline is asked for, as it stands in the form.
 *
 * @param group null for everything
 * @param organisation empty for everyone
 * @param from a day as it was typed; empty for the beginning
 * @param until a day as it was typed; empty for the end
 * @param asOf a day as it was typed; empty for today
 */
public record TimelineForm(
        @Nullable EntryGroup group,
        String organisation,
        String from,
        String until,
        String asOf,
        @Nullable String cursor,
        List<FormError> errors) {
    private static final String EQUALS = "=";

    /** Everything, from the newest. */
    public static TimelineForm plain() {
        return new TimelineForm(null, "", "", "", "", null, List.of());
    }

    static TimelineForm of(TimelineAsked asked) {
        return new TimelineForm(
                EntryGroup.parse(asked.group),
                TellerChoice.isOne(asked.organisation) ? typed(asked.organisation) : "",
                typed(asked.from),
                typed(asked.until),
                typed(asked.asOf),
                asked.cursor,
                List.of());
    }

    /** What an address asks for, with everything that is wrong with it. */
    public static TimelineForm checked(TimelineAsked asked, LineMessages messages, LocalDate today) {
        return of(asked).checked(messages, today);
    }

    private TimelineForm checked(LineMessages messages, LocalDate today) {
        var wrong = new ArrayList<FormError>();
        requireDay("from", from, messages, wrong);
        requireDay("until", until, messages, wrong);
        requireDay("asOf", asOf, messages, wrong);
        var last = Dates.typed(until);
        if (last.isPresent() && Dates.typed(from).filter(last.get()::isBefore).isPresent()) {
            wrong.add(new FormError("until", messages.errorUntil()));
        }
        if (Dates.typed(asOf).filter(today::isBefore).isPresent()) {
            wrong.add(new FormError("asOf", messages.errorAsOf()));
        }
        return new TimelineForm(group, organisation, from, until, asOf, cursor, List.copyOf(wrong));
    }

    /** What case-service is asked; of a form with errors, nothing in particular. */
    public TimelineQuery query() {
        if (!errors.isEmpty()) {
            return new TimelineQuery();
        }
        var query = new TimelineQuery();
        query.kinds = group == null ? List.of() : group.kinds();
        query.organisation = given(organisation);
        query.from = given(from);
        query.until = given(until);
        query.asOf = given(asOf);
        query.cursor = given(cursor);
        return query;
    }

    /** The question as it stands in an address of ours, without where it goes on. */
    public String address() {
        return Stream.of(
                        part("group", group == null ? "" : group.name()),
                        part("organisation", organisation),
                        part("from", from),
                        part("until", until),
                        part("asOf", asOf))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("&"));
    }

    /** Whether less is asked for than everything. */
    public boolean isNarrowed() {
        return !address().isEmpty();
    }

    /** Whether the newest of everything is shown, which can change by itself. */
    public boolean isPlain() {
        return !isNarrowed() && cursor == null;
    }

    public boolean isChosen(EntryGroup one) {
        return group == one;
    }

    /** What is wrong with this field, if anything. */
    public @Nullable String error(String field) {
        return FormError.of(field, errors);
    }

    /** The day that is looked back to; none in a form with errors. */
    Optional<LocalDate> past() {
        return errors.isEmpty() ? Dates.typed(asOf) : Optional.empty();
    }

    private static void requireDay(String field, String text, LineMessages messages, List<FormError> wrong) {
        if (!text.isEmpty() && Dates.typed(text).isEmpty()) {
            wrong.add(new FormError(field, messages.errorDay()));
        }
    }

    private static String part(String name, String value) {
        return value.isEmpty() ? "" : name + EQUALS + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static String typed(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }
}
