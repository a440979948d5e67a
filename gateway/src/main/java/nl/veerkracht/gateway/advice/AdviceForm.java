package nl.veerkracht.gateway.advice;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.veerkracht.gateway.language.Dates;
import nl.veerkracht.gateway.page.FormError;
import nl.veerkracht.gateway.remote.AdviceService.NewAdvice;
import org.jspecify.annotations.Nullable;

/**
 * The form to give advice, with what was typed in it and what is wrong with that; says nothing of itself.
 *
 * @param request names this form, so that sending it twice gives one advice
 * @param replaces the advice that stood when this was begun
 */
record AdviceForm(
        UUID request,
        @Nullable UUID replaces,
        Typed hours,
        Typed days,
        Typed buildUp,
        Typed adaptations,
        Typed schoolDoes,
        Typed startsOn,
        Typed reviewOn,
        List<FormError> errors) {
    static final int MOST_HOURS = 40;
    static final int MOST_DAYS = 5;
    private static final int USUAL_WEEKS = 6;
    private static final String FIRST = "hours";

    /** With the days that are usual. */
    static AdviceForm empty(@Nullable UUID replaces, LocalDate today) {
        var fields = new AdviceFields();
        fields.replaces = replaces;
        fields.startsOn = today.toString();
        fields.reviewOn = today.plusWeeks(USUAL_WEEKS).toString();
        return filled(fields);
    }

    /** As it was sent. */
    static AdviceForm filled(AdviceFields typed) {
        return new AdviceForm(
                typed.request == null ? UUID.randomUUID() : typed.request,
                typed.replaces,
                Typed.of(typed.hours),
                Typed.of(typed.days),
                Typed.of(typed.buildUp),
                Typed.of(typed.adaptations),
                Typed.of(typed.schoolDoes),
                Typed.of(typed.startsOn),
                Typed.of(typed.reviewOn),
                List.of());
    }

    /** The same with everything that is wrong with it. */
    AdviceForm checked(LocalDate today, AdviceMessages messages) {
        return with(new AdviceCheck(this, today, messages).errors(), replaces);
    }

    AdviceForm with(String problem) {
        return with(List.of(new FormError(FIRST, problem)), replaces);
    }

    /** The same, now to take the place of the advice that stands by now. */
    AdviceForm replacing(@Nullable UUID standing) {
        return with(List.of(), standing);
    }

    /** What is wrong with this field, if anything. */
    public @Nullable String error(String field) {
        return FormError.of(field, errors);
    }

    /** The same for the same advice in the same form; another, typed after going back, is another request. */
    String key() {
        var typed = Stream.of(hours, days, buildUp, adaptations, schoolDoes, startsOn, reviewOn)
                .map(Typed::text);
        var all = Stream.concat(Stream.of(request.toString(), String.valueOf(replaces)), typed)
                .toList();
        return UUID.nameUUIDFromBytes(String.join("\n", all).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** What the service is asked, of a form without errors. */
    NewAdvice advice() {
        return new NewAdvice(
                hours.text(),
                days.text(),
                buildUp.text(),
                adaptations.text(),
                schoolDoes.text(),
                startsOn.text(),
                reviewOn.text(),
                replaces);
    }

    /** As those will read it who read all of it, of a form without errors. */
    AdviceText asRead(String who, Dates dates) {
        return new AdviceText(
                who,
                null,
                hours.number(MOST_HOURS).orElse(null),
                days.number(MOST_DAYS).orElse(null),
                orNull(buildUp),
                orNull(adaptations),
                orNull(schoolDoes),
                startsOn.day().map(dates::day).orElse(null),
                reviewOn.day().map(dates::day).orElse(null),
                false);
    }

    @Override
    public String toString() {
        return "AdviceForm";
    }

    private AdviceForm with(List<FormError> wrong, @Nullable UUID standing) {
        return new AdviceForm(
                request,
                standing,
                hours,
                days,
                buildUp,
                adaptations,
                schoolDoes,
                startsOn,
                reviewOn,
                List.copyOf(wrong));
    }

    private static @Nullable String orNull(Typed typed) {
        return typed.isEmpty() ? null : typed.text();
    }
}
