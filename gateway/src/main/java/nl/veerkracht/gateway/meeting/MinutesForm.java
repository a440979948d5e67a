package nl.veerkracht.gateway.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.gateway.language.Dates;
import nl.veerkracht.gateway.page.FormError;
import nl.veerkracht.gateway.plan.Helpers.Choice;
import nl.veerkracht.gateway.remote.MeetingService.WantedMinutes;
import nl.veerkracht.gateway.remote.PlanService.Organisation;
import nl.veerkracht.gateway.remote.ToBeHeard;
import org.jspecify.annotations.Nullable;

/**
 * The form for what is recorded of a meeting, with what was typed and what is wrong with that; nothing typed gets lost.
 *
 * @param request names this request, so that sending it twice records once
 * @param present codes of who was there
 * @param invited who can have been there
 * @param owners who can do something
 */
record MinutesForm(
        UUID request,
        String heldOn,
        List<String> present,
        String notHeard,
        List<AgreementField> agreements,
        List<Choice> invited,
        List<Choice> owners,
        ToBeHeard toHear,
        List<FormError> errors) {
    private static final int LONGEST = 1_000;
    private static final String OF_FAMILY = "FAMILY ";

    static MinutesForm empty(LocalDate today, List<Choice> invited, List<Choice> owners, ToBeHeard toHear) {
        return new MinutesForm(
                UUID.randomUUID(),
                today.toString(),
                List.of(),
                "",
                AgreementField.enough(List.of()),
                invited,
                owners,
                toHear,
                List.of());
    }

    /** The same with room for one agreement more. */
    MinutesForm oneMore() {
        return new MinutesForm(
                request,
                heldOn,
                present,
                notHeard,
                AgreementField.oneMore(agreements),
                invited,
                owners,
                toHear,
                List.of());
    }

    /** The same with everything that is wrong with it. */
    MinutesForm checked(MeetingMessages texts, LocalDate today) {
        var wrong = new ArrayList<FormError>();
        if (Dates.typed(heldOn).filter(day -> !day.isAfter(today)).isEmpty()) {
            wrong.add(new FormError("heldOn", texts.errorHeld()));
        }
        if (present.isEmpty() || !present.stream().allMatch(code -> isOneOf(code, invited))) {
            wrong.add(new FormError("present", texts.errorPresent()));
        }
        if (notHeard.isEmpty() && !toHear.areAmong(present, OF_FAMILY)) {
            wrong.add(new FormError("notHeard", texts.errorNotHeard()));
        }
        if (notHeard.length() > LONGEST) {
            wrong.add(new FormError("notHeard", texts.errorLong(LONGEST)));
        }
        for (var place = 0; place < agreements.size(); place++) {
            check(agreements.get(place), place, today, texts, wrong);
        }
        return wrong(List.copyOf(wrong));
    }

    private void check(AgreementField one, int place, LocalDate today, MeetingMessages texts, List<FormError> wrong) {
        if (one.isEmpty()) {
            return;
        }
        if (one.what().isEmpty()) {
            wrong.add(new FormError("what-" + place, texts.errorWhat(place + 1)));
        }
        if (one.what().length() > LONGEST) {
            wrong.add(new FormError("what-" + place, texts.errorLong(LONGEST)));
        }
        if (!isOneOf(one.who(), owners)) {
            wrong.add(new FormError("who-" + place, texts.errorWho(place + 1)));
        }
        if (Dates.typed(one.due()).filter(day -> !day.isBefore(today)).isEmpty()) {
            wrong.add(new FormError("due-" + place, texts.errorDue(place + 1)));
        }
    }

    MinutesForm with(String field, String problem) {
        return wrong(List.of(new FormError(field, problem)));
    }

    public boolean isPresent(Choice choice) {
        return present.contains(choice.code());
    }

    public boolean isFull() {
        return agreements.size() >= AgreementField.MOST;
    }

    /** The id of a field of an agreement. */
    public String id(String field, int place) {
        return field + "-" + place;
    }

    /** What is wrong with this field, if anything. */
    public @Nullable String error(String field) {
        return FormError.of(field, errors);
    }

    /** What the service is asked, of a form without errors. */
    WantedMinutes asWanted() {
        return new WantedMinutes(
                heldOn,
                present.stream()
                        .map(code -> code.split(" ", 2))
                        .map(code -> new Organisation(code[0], code[1]))
                        .toList(),
                Typed.orNull(notHeard),
                agreements.stream()
                        .filter(one -> !one.isEmpty())
                        .map(AgreementField::asWanted)
                        .toList());
    }

    private static boolean isOneOf(String code, List<Choice> choices) {
        return choices.stream().anyMatch(choice -> choice.code().equals(code));
    }

    private MinutesForm wrong(List<FormError> found) {
        return new MinutesForm(request, heldOn, present, notHeard, agreements, invited, owners, toHear, found);
    }

    @Override
    public String toString() {
        return "MinutesForm";
    }
}
