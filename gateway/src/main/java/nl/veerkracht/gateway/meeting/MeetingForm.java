package nl.veerkracht.gateway.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.gateway.page.FormError;
import nl.veerkracht.gateway.plan.Helpers.Choice;
import nl.veerkracht.gateway.remote.MeetingService.Wanted;
import nl.veerkracht.gateway.remote.ToBeHeard;
import org.jspecify.annotations.Nullable;

/**
 * The form for a meeting, with what was typed and what is wrong with that.
 *
 * @param request names this request, so that sending it twice plans once
 * @param invited codes of who was chosen: PUPIL, PARENT, or the id of a participation
 */
record MeetingForm(
        UUID request,
        WhenAndWhere on,
        List<String> invited,
        String notInvited,
        List<Choice> choices,
        ToBeHeard toHear,
        List<FormError> errors) {
    private static final int LONGEST_WHY = 1_000;

    /** With whom of the family it is with invited: to leave them out is something one does. */
    static MeetingForm empty(List<Choice> choices, ToBeHeard toHear) {
        return new MeetingForm(UUID.randomUUID(), WhenAndWhere.NOTHING, toHear.names(), "", choices, toHear, List.of());
    }

    /** The same with everything that is wrong with it. */
    MeetingForm checked(MeetingMessages texts, LocalDate today) {
        var wrong = new ArrayList<>(on.errors(texts, today));
        if (!isKnown()) {
            wrong.add(new FormError("invited", texts.errorNobody()));
        }
        if (notInvited.isEmpty() && !toHear.areAmong(invited, "")) {
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
                on.day(),
                Typed.orNull(on.time()),
                Typed.orNull(on.place()),
                invited.stream()
                        .filter(code -> !ToBeHeard.BOTH.names().contains(code))
                        .toList(),
                invited.contains(ToBeHeard.PUPIL),
                invited.contains(ToBeHeard.PARENT),
                Typed.orNull(notInvited));
    }

    private boolean isKnown() {
        return !invited.isEmpty()
                && invited.stream()
                        .allMatch(code -> choices.stream()
                                .anyMatch(choice -> choice.code().equals(code)));
    }

    private MeetingForm wrong(List<FormError> found) {
        return new MeetingForm(request, on, invited, notInvited, choices, toHear, found);
    }

    @Override
    public String toString() {
        return "MeetingForm";
    }
}
