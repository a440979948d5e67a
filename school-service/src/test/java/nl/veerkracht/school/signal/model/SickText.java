package nl.veerkracht.school.signal.model;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import nl.veerkracht.school.absence.model.Period;
import nl.veerkracht.school.absence.model.Sickness;

/** Periods as the examples write them, in the school year that begins in 2026: {@code 09-02 11-10/11-13}. */
final class SickText {
    private SickText() {}

    static List<Period> periods(String text) {
        return Arrays.stream(text.trim().split(" "))
                .map(one -> one.split("/"))
                .map(one -> new Period(day(one[0]), day(one[one.length - 1])))
                .toList();
    }

    static List<Sickness> sick(String text) {
        return ofWholeDays(periods(text));
    }

    static List<Sickness> ofWholeDays(Collection<Period> periods) {
        return periods.stream().map(Sickness::ofWholeDays).toList();
    }

    private static LocalDate day(String monthAndDay) {
        return LocalDate.parse((monthAndDay.startsWith("01") ? "2027-" : "2026-") + monthAndDay);
    }
}
