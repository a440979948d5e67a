package nl.veerkracht.gateway.advice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.veerkracht.gateway.page.FormError;

/** Finds everything that is wrong with a form for advice, in the order of its fields. */
final class AdviceCheck {
    private static final int LONGEST = 2_000;

    private final AdviceForm form;
    private final LocalDate today;
    private final AdviceMessages messages;
    private final List<FormError> wrong = new ArrayList<>();

    AdviceCheck(AdviceForm form, LocalDate today, AdviceMessages messages) {
        this.form = form;
        this.today = today;
        this.messages = messages;
    }

    List<FormError> errors() {
        if (Stream.of(form.hours(), form.days(), form.buildUp(), form.adaptations(), form.schoolDoes())
                .allMatch(Typed::isEmpty)) {
            wrong.add(new FormError("hours", messages.errorNothing()));
        }
        number("hours", form.hours(), AdviceForm.MOST_HOURS, messages.errorHours());
        number("days", form.days(), AdviceForm.MOST_DAYS, messages.errorDays());
        text("buildUp", form.buildUp());
        text("adaptations", form.adaptations());
        text("schoolDoes", form.schoolDoes());
        days();
        return List.copyOf(wrong);
    }

    private void number(String field, Typed typed, int most, String problem) {
        if (!typed.isEmpty() && typed.number(most).isEmpty()) {
            wrong.add(new FormError(field, problem));
        }
    }

    private void text(String field, Typed typed) {
        if (typed.text().length() > LONGEST) {
            wrong.add(new FormError(field, messages.errorLong()));
        }
    }

    private void days() {
        var start = form.startsOn().day();
        if (start.filter(this::isNear).isEmpty()) {
            wrong.add(new FormError("startsOn", messages.errorStarts()));
        }
        var from = start.orElse(today);
        if (form.reviewOn().day().filter(day -> isReview(day, from)).isEmpty()) {
            wrong.add(new FormError("reviewOn", messages.errorReview()));
        }
    }

    private boolean isNear(LocalDate day) {
        return !day.isBefore(today.minusYears(1)) && !day.isAfter(today.plusYears(1));
    }

    private boolean isReview(LocalDate day, LocalDate start) {
        return day.isAfter(start) && day.isAfter(today) && !day.isAfter(start.plusYears(1));
    }
}
