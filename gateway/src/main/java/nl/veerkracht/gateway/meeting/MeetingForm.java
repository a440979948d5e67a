package nl.veerkracht.gateway.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.veerkracht.gateway.language.Dates;
import nl.veerkracht.gateway.page.FormError;
import nl.veerkracht.gateway.plan.Helpers.Choice;
import nl.veerkracht.gateway.remote.MeetingService.Wanted;
import org.jspecify.annotations.Nullable;

/**
 * The form for a meeting, with what was typed and what is wrong with that.
 *
 * @param request names this request, so that sending it twice plans once
 * @param invited codes of who was chosen: PUPIL, PARENT, or the id of a participation
 */
record MeetingForm(
        UUID request,
        String day,
        String time,
        String place,
        List<String> invited,
        String notInvited,
        List<Choice> choices,
        List<FormError> errors) {
    private static final int LONGEST_PLACE = 200;
    private static final int LONGEST_WHY = 1_000;
    private static final Pattern TIME = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]");
    private static final List<String> TO_BE_HEARD = List.of("PUPIL", "PARENT");

    /** With the young person and the parents invited: to leave them out is something one does. */
    static MeetingForm empty(List<Choice> choices) {
        return new MeetingForm(UUID.randomUUID(), "", "", "", TO_BE_HEARD, "", choices, List.of());
    }

    /** The same with everything that is wrong with it. */
    MeetingForm checked(MeetingMessages texts, LocalDate today) {
        var wrong = new ArrayList<FormError>();
        if (Dates.typed(day)
                .filter(on -> !on.isBefore(today) && !on.isAfter(today.plusYears(1)))
                .isEmpty()) {
            wrong.add(new FormError("day", texts.errorDay()));
        }
        if (!time.isEmpty() && !TIME.matcher(time).matches()) {
            wrong.add(new FormError("time", texts.errorTime()));
        }
        if (place.length() > LONGEST_PLACE) {
            wrong.add(new FormError("place", texts.errorLong(LONGEST_PLACE)));
        }
        if (!isKnown()) {
            wrong.add(new FormError("invited", texts.errorNobody()));
        }
        if (notInvited.isEmpty() && !invited.containsAll(TO_BE_HEARD)) {
            wrong.add(new FormError("notInvited", texts.errorNotInvited()));
        }
        if (notInvited.length() > LONGEST_WHY) {
            wrong.add(new FormError("notInvited", texts.errorLong(LONGEST_WHY)));
        }
        return wrong(List.copyOf(wrong));
    }

    MeetingForm with(String field, String problem) {
        return wrong(List.of(new FormError(field, problem)));
    }

    public boolean isChosen(Choice choice) {
        return invited.contains(choice.code());
    }

    /** What is wrong with this field, if anything. */
    public @Nullable String error(String field) {
        return FormError.of(field, errors);
    }

    /** What the service is asked, of a form without errors. */
    Wanted asWanted() {
        return new Wanted(
                day,
                Typed.orNull(time),
                Typed.orNull(place),
                invited.stream().filter(code -> !TO_BE_HEARD.contains(code)).toList(),
                invited.contains("PUPIL"),
                invited.contains("PARENT"),
                Typed.orNull(notInvited));
    }

    private boolean isKnown() {
        return !invited.isEmpty()
                && invited.stream()
                        .allMatch(code -> choices.stream()
                                .anyMatch(choice -> choice.code().equals(code)));
    }

    private MeetingForm wrong(List<FormError> found) {
        return new MeetingForm(request, day, time, place, invited, notInvited, choices, found);
    }

    @Override
    public String toString() {
        return "MeetingForm";
    }
}
