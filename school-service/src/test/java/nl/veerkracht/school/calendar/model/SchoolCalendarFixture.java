package nl.veerkracht.school.calendar.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** School W of the worked examples, and the year before it. */
public final class SchoolCalendarFixture {
    private static final PublicHolidays HOLIDAYS =
            day -> day.equals(LocalDate.of(2027, 4, 27)) ? Optional.of("Koningsdag") : Optional.empty();

    private SchoolCalendarFixture() {}

    /** The calendar of school W. */
    public static SchoolCalendar schoolW() {
        return new SchoolCalendar(
                List.of(
                        new SchoolYear(LocalDate.of(2026, 8, 31), LocalDate.of(2027, 7, 9)),
                        new SchoolYear(LocalDate.of(2025, 9, 1), LocalDate.of(2026, 7, 10))),
                List.of(
                        closed("2026-10-12", "2026-10-16", "Herfstvakantie"),
                        closed("2026-12-21", "2027-01-01", "Kerstvakantie"),
                        closed("2027-02-22", "2027-02-26", "Voorjaarsvakantie"),
                        closed("2027-03-26", "2027-03-26", "Goede Vrijdag"),
                        closed("2027-03-29", "2027-03-29", "Tweede paasdag"),
                        closed("2027-04-26", "2027-05-07", "Meivakantie"),
                        closed("2027-05-17", "2027-05-17", "Tweede pinksterdag")),
                HOLIDAYS);
    }

    private static ClosedDays closed(String from, String to, String name) {
        return new ClosedDays(LocalDate.parse(from), LocalDate.parse(to), name);
    }
}
