package nl.veerkracht.cases.step;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import nl.veerkracht.cases.carecase.model.Arrow;
import nl.veerkracht.cases.carecase.model.CaseStep;
import nl.veerkracht.cases.carecase.model.ClosingOutcome;
import nl.veerkracht.cases.carecase.model.StepField;
import nl.veerkracht.cases.request.HappenedOn;
import nl.veerkracht.cases.request.RequestCheck;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody wants the case to go, with what is to be recorded; which of it belongs to the step, the arrow says.
 *
 * @param to as it was sent
 * @param happenedOn as it was sent; today when it was left out
 */
record StepWish(@Nullable String to, @Nullable String happenedOn, Map<StepField, String> fields) {
    /** Of a request that says nothing. */
    static final StepWish NONE = new StepWish(null, null, Map.of());

    private static final int LONGEST_TEXT = 4_000;
    private static final int LONGEST_IDENTIFIER = 20;

    /** What was found to be in order. */
    record Checked(LocalDate happenedOn, Map<StepField, String> record) {}

    /** The step, of which nothing else is known yet. */
    CaseStep step() {
        var check = new RequestCheck();
        var step = check.requiredOneOf("to", to, CaseStep.class);
        check.done();
        return step == null ? CaseStep.FIRST : step;
    }

    /**
     * What is to be recorded, as this arrow asks.
     *
     * @throws nl.veerkracht.kit.problem.InvalidRequest with everything that is wrong at once
     */
    Checked checked(Arrow arrow, HappenedOn days) {
        var check = new RequestCheck();
        var day = check.day("happenedOn", happenedOn);
        days.read("happenedOn", day, check);
        var record = new EnumMap<StepField, String>(StepField.class);
        for (var field : StepField.values()) {
            if (arrow.required().contains(field) || arrow.optional().contains(field)) {
                var value = read(field, arrow.required().contains(field), days, check);
                if (value != null) {
                    record.put(field, value);
                }
            } else if (fields.containsKey(field)) {
                check.fault(field.wireName(), "is not recorded with this step");
            }
        }
        check.done();
        return new Checked(day == null ? days.today() : day, record);
    }

    /** Says the same for the same wish, for who sends it again. */
    String asText() {
        return to + "\n" + happenedOn + "\n"
                + fields.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(Object::toString)
                        .collect(Collectors.joining("\n"));
    }

    private @Nullable String read(StepField field, boolean required, HappenedOn days, RequestCheck check) {
        var name = field.wireName();
        var text = fields.get(field);
        if (required && (text == null || text.isBlank())) {
            check.fault(name, "is required");
            return null;
        }
        return switch (field.kind()) {
            case TEXT -> check.text(name, text, LONGEST_TEXT);
            case ORGANISATION -> check.text(name, text, LONGEST_IDENTIFIER);
            case OUTCOME -> asText(check.oneOf(name, text, ClosingOutcome.class));
            case DAY_PAST -> asText(days.read(name, check.day(name, text), check));
            case DAY_AHEAD -> asText(ahead(name, check.day(name, text), days.today(), check));
        };
    }

    private static @Nullable String asText(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static @Nullable LocalDate ahead(
            String name, @Nullable LocalDate day, LocalDate today, RequestCheck check) {
        if (day != null && day.isBefore(today)) {
            check.fault(name, "must not be in the past");
        }
        return day;
    }
}
