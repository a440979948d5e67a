package nl.veerkracht.gateway.step;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import nl.veerkracht.gateway.page.FormError;
import nl.veerkracht.gateway.page.StepWord;
import nl.veerkracht.gateway.remote.StepService.Field;
import nl.veerkracht.gateway.remote.StepService.Known;
import nl.veerkracht.gateway.remote.StepService.Open;
import org.jspecify.annotations.Nullable;

/**
 * The form of a step: the fields that the step asks for, with what was typed and what is wrong with that.
 *
 * @param request what makes the same form sent twice one step
 * @param healthServices those that can be asked, where the step asks one
 */
record StepForm(
        Open open, UUID request, Map<String, String> typed, List<Known> healthServices, List<FormError> errors) {
    private static final int LONGEST = 4_000;

    static StepForm of(Open open, UUID request, Map<String, String> typed, List<Known> healthServices) {
        var text = new HashMap<String, String>();
        typed.forEach((name, value) -> text.put(name, value.strip().replace("\r\n", "\n")));
        return new StepForm(open, request, Map.copyOf(text), healthServices, List.of());
    }

    /** The same with everything that is wrong with it. */
    StepForm checked(LocalDate today, StepMessages texts) {
        var wrong = new ArrayList<FormError>();
        for (var field : open.fields()) {
            var problem = problem(field, today, texts);
            if (problem != null) {
                wrong.add(new FormError(field.name(), problem));
            }
        }
        return new StepForm(open, request, typed, healthServices, List.copyOf(wrong));
    }

    StepForm with(String problem) {
        return new StepForm(open, request, typed, healthServices, List.of(new FormError(firstField(), problem)));
    }

    public StepWord step() {
        return StepWord.parse(open.to());
    }

    public FieldWord word(Field field) {
        return FieldWord.parse(field.name());
    }

    public String value(Field field) {
        return typed.getOrDefault(field.name(), "");
    }

    public boolean optional(Field field) {
        return !field.required();
    }

    public boolean isChosen(Field field, String value) {
        return value(field).equals(value);
    }

    public List<OutcomeOfCase> outcomes() {
        return List.of(
                OutcomeOfCase.RETURNED,
                OutcomeOfCase.RETURNED_PARTLY,
                OutcomeOfCase.OTHER_EDUCATION,
                OutcomeOfCase.CARE_TAKES_OVER,
                OutcomeOfCase.MOVED_AWAY,
                OutcomeOfCase.TURNED_EIGHTEEN,
                OutcomeOfCase.NOT_NEEDED);
    }

    /** What is wrong with this field, if anything. */
    public @Nullable String error(Field field) {
        return FormError.of(field.name(), errors);
    }

    /** What the service is asked, of a form without errors. */
    Map<String, String> step(String to) {
        var step = new HashMap<String, String>();
        open.fields().stream()
                .filter(field -> !value(field).isEmpty())
                .forEach(field -> step.put(field.name(), value(field)));
        step.put("to", to);
        return step;
    }

    private String firstField() {
        return open.fields().isEmpty() ? "send" : open.fields().get(0).name();
    }

    private @Nullable String problem(Field field, LocalDate today, StepMessages texts) {
        var text = value(field);
        if (text.isEmpty()) {
            return field.required() ? texts.errorEmpty() : null;
        }
        return switch (field.kind()) {
            case "DAY_PAST" -> dayProblem(text, texts, day -> !day.isAfter(today), texts.errorFuture());
            case "DAY_AHEAD" -> dayProblem(text, texts, day -> !day.isBefore(today), texts.errorPast());
            default -> text.length() > LONGEST ? texts.errorLong() : null;
        };
    }

    private static @Nullable String dayProblem(
            String text, StepMessages texts, Predicate<LocalDate> fits, String otherwise) {
        try {
            return fits.test(LocalDate.parse(text)) ? null : otherwise;
        } catch (DateTimeException noDay) {
            return texts.errorDay();
        }
    }

    @Override
    public String toString() {
        return "StepForm";
    }
}
