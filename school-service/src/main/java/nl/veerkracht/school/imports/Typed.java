package nl.veerkracht.school.imports;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what people and programs type, in the ways they do; what cannot be read goes on as it is, to be refused as such. */
final class Typed {
    private static final List<DateTimeFormatter> DAYS =
            List.of(form("uuuu-M-d"), form("d-M-uuuu"), form("d/M/uuuu"), form("d.M.uuuu"), form("uuuuMMdd"));
    private static final DateTimeFormatter TIME = form("H:mm");
    private static final BigDecimal SECONDS_IN_AN_HOUR = BigDecimal.valueOf(3600);

    private Typed() {}

    private static DateTimeFormatter form(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }

    /** Empty when there is no such day. */
    static Optional<LocalDate> day(String text) {
        for (var form : DAYS) {
            try {
                return Optional.of(LocalDate.parse(text, form));
            } catch (DateTimeException other) {
                continue;
            }
        }
        return Optional.empty();
    }

    /** As events write it. */
    static void putDay(ObjectNode data, String member, @Nullable String text) {
        if (text != null) {
            data.put(member, day(text).map(LocalDate::toString).orElse(text));
        }
    }

    static void put(ObjectNode data, String member, @Nullable String text) {
        if (text != null) {
            data.put(member, text);
        }
    }

    /** Empty when it is no number; with a point or a comma. */
    static Optional<BigDecimal> number(String text) {
        try {
            return Optional.of(new BigDecimal(text.replace(',', '.')));
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }

    /** As one writes it, whichever way it was typed; what is no time stays as it is. */
    static String time(@Nullable String text) {
        try {
            return text == null ? "" : LocalTime.parse(text, TIME).toString();
        } catch (DateTimeException noTime) {
            return text;
        }
    }

    /** The hours between two times of a day; empty when one is no time, or the later is not later. */
    static Optional<BigDecimal> hours(String from, String until) {
        try {
            var between = Duration.between(LocalTime.parse(from, TIME), LocalTime.parse(until, TIME));
            return between.isNegative() || between.isZero()
                    ? Optional.empty()
                    : Optional.of(BigDecimal.valueOf(between.toSeconds())
                            .divide(SECONDS_IN_AN_HOUR, 2, java.math.RoundingMode.HALF_UP));
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }
}
