package nl.veerkracht.gateway.step;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.veerkracht.gateway.page.FormError;
import nl.veerkracht.gateway.remote.StepService.TalkRecord;
import nl.veerkracht.gateway.remote.ToBeHeard;
import org.jspecify.annotations.Nullable;

/** The form of a talk at school, with what was typed and what is wrong with that. */
record TalkForm(
        UUID request,
        String heldOn,
        List<String> invited,
        List<String> present,
        String notHeard,
        boolean overview,
        String changes,
        String agreements,
        String reviewOn,
        ToBeHeard toHear,
        List<FormError> errors) {
    private static final int LONGEST = 4_000;

    static TalkForm empty(LocalDate today, ToBeHeard toHear) {
        return new TalkForm(
                UUID.randomUUID(),
                today.toString(),
                toHear.names(),
                List.of(),
                "",
                false,
                "",
                "",
                "",
                toHear,
                List.of());
    }

    /** The same with everything that is wrong with it. */
    TalkForm checked(LocalDate today, StepMessages texts) {
        var wrong = new ArrayList<FormError>();
        var held = day(heldOn);
        if (held == null) {
            wrong.add(new FormError("heldOn", texts.errorDay()));
        } else if (held.isAfter(today)) {
            wrong.add(new FormError("heldOn", texts.errorFuture()));
        }
        if (invited.isEmpty()) {
            wrong.add(new FormError("invited", texts.errorAttendees()));
        }
        if (present.isEmpty()) {
            wrong.add(new FormError("present", texts.errorAttendees()));
        }
        if (notHeard.isEmpty() && !toHear.areAmong(present, "")) {
            wrong.add(new FormError("notHeard", texts.errorNotHeard()));
        }
        if (agreements.isEmpty()) {
            wrong.add(new FormError("agreements", texts.errorEmpty()));
        }
        if (!reviewOn.isEmpty() && isNoReview(day(reviewOn), today)) {
            wrong.add(new FormError("reviewOn", texts.errorReview()));
        }
        if (Stream.of(notHeard, changes, agreements).anyMatch(text -> text.length() > LONGEST)) {
            wrong.add(new FormError("agreements", texts.errorLong()));
        }
        return with(List.copyOf(wrong));
    }

    TalkForm with(String problem) {
        return with(List.of(new FormError("agreements", problem)));
    }

    public List<AttendeeWord> attendees() {
        return List.of(AttendeeWord.values());
    }

    public boolean isInvited(AttendeeWord word) {
        return invited.contains(word.name());
    }

    public boolean isPresent(AttendeeWord word) {
        return present.contains(word.name());
    }

    /** What is wrong with this field, if anything. */
    public @Nullable String error(String field) {
        return FormError.of(field, errors);
    }

    /** What the service is asked, of a form without errors. */
    TalkRecord talk() {
        return new TalkRecord(
                heldOn, invited, present, orNull(notHeard), overview, orNull(changes), agreements, orNull(reviewOn));
    }

    private TalkForm with(List<FormError> wrong) {
        return new TalkForm(
                request, heldOn, invited, present, notHeard, overview, changes, agreements, reviewOn, toHear, wrong);
    }

    private static boolean isNoReview(@Nullable LocalDate day, LocalDate today) {
        return day == null || !day.isAfter(today) || day.isAfter(today.plusYears(1));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    @Override
    public String toString() {
        return "TalkForm";
    }
}
