package nl.veerkracht.contracts.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Consumer;
import nl.veerkracht.contracts.intake.Shape.Member;
import nl.veerkracht.kit.cloudevents.Fault;

/** Checks of the lessons of an absence: how many, how long, and that they were missed during that absence. */
final class Lessons {
    private static final int MOST = 400;
    private static final int MOST_DECIMALS = 20;
    private static final BigDecimal DAY = BigDecimal.valueOf(24);

    private static final Check LIST = Check.that((value, today) -> value.isArray(), "must be a list")
            .then(Check.that((value, today) -> value.size() <= MOST, "must have at most " + MOST + " items"));
    private static final Check HOURS = Check.that(
            (value, today) -> value.isNumber() && isPartOfADay(value.decimalValue()),
            "must be a number of hours, more than 0 and at most 24");
    private static final Check WITHIN =
            Check.that((value, today) -> false, "must lie within the absence: not before firstDay, not after lastDay");

    private Lessons() {}

    static Check each(Check day) {
        var lesson = Shape.of(Member.required("date", day), Member.required("hours", HOURS));
        return LIST.then((value, today, faults) -> {
            var right = true;
            for (var index = 0; index < value.size(); index++) {
                right &= lesson.passes(value.get(index), today, at("/" + index, faults));
            }
            return right;
        });
    }

    /** Looks at the absence as a whole. */
    static boolean areWithin(JsonNode absence, LocalDate today, Consumer<Fault> faults) {
        var first = Days.read(absence.path("firstDay"));
        var last = Days.read(absence.path("lastDay"));
        var lessons = absence.path("lessons");
        var right = true;
        for (var index = 0; index < Math.min(lessons.size(), MOST); index++) {
            if (!Days.isWithin(Days.read(lessons.path(index).path("date")), first, last)) {
                right = WITHIN.passes(absence, today, at("/lessons/" + index + "/date", faults));
            }
        }
        return right;
    }

    /** The scale is bounded too: no database keeps a number with a billion decimals. */
    private static boolean isPartOfADay(BigDecimal hours) {
        return hours.signum() > 0 && hours.scale() <= MOST_DECIMALS && hours.compareTo(DAY) <= 0;
    }

    private static Consumer<Fault> at(String pointer, Consumer<Fault> faults) {
        return fault -> faults.accept(fault.under(pointer));
    }
}
