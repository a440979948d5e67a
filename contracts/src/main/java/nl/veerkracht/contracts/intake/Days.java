package nl.veerkracht.contracts.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import nl.veerkracht.kit.cloudevents.Digits;
import org.jspecify.annotations.Nullable;

/** Checks of days: that they exist in the calendar, are plausible, and come in the right order. */
final class Days {
    private static final String FORM = "0000-00-00";
    private static final Check ISO =
            Check.that((value, today) -> read(value) != null, "must be a day that exists, written as yyyy-mm-dd");

    private Days() {}

    /** A day from the first to the last, both included, seen from today. */
    static Check between(UnaryOperator<LocalDate> first, UnaryOperator<LocalDate> last, String inWords) {
        return ISO.then(Check.that(
                (value, today) -> isWithin(read(value), first.apply(today), last.apply(today)),
                "must be a day " + inWords + "; check the year"));
    }

    /** Two members of one object, of which the later may be the same day as the earlier. */
    static Check inOrder(String earlier, String later) {
        var inOrder = Check.that(
                (value, today) -> isWithin(read(value.path(later)), read(value.path(earlier)), null),
                "must not be before " + earlier);
        return (value, today, faults) -> inOrder.passes(value, today, fault -> faults.accept(fault.under("/" + later)));
    }

    /** Whether the day lies in the span; what is not known of either gives no reason to say no. */
    static boolean isWithin(@Nullable LocalDate day, @Nullable LocalDate first, @Nullable LocalDate last) {
        return day == null || (first == null || !day.isBefore(first)) && (last == null || !day.isAfter(last));
    }

    /** The day that is written here; null when none is, or not as it should be. */
    static @Nullable LocalDate read(JsonNode value) {
        var text = value.textValue();
        if (text == null || !Digits.areOf(FORM, text)) {
            return null;
        }
        try {
            return LocalDate.of(Digits.number(text, 0, 4), Digits.number(text, 5, 7), Digits.number(text, 8, 10));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
