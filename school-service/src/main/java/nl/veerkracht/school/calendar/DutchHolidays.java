package nl.veerkracht.school.calendar;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import nl.veerkracht.school.calendar.model.PublicHolidays;

/** The public holidays of the Netherlands, in Dutch, from a library; worked out once a year. */
public final class DutchHolidays implements PublicHolidays {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private final HolidayManager library =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.NETHERLANDS));
    private final Map<Integer, Map<LocalDate, String>> byYear = new ConcurrentHashMap<>();

    @Override
    public Optional<String> on(LocalDate day) {
        return Optional.ofNullable(
                byYear.computeIfAbsent(day.getYear(), this::of).get(day));
    }

    private Map<LocalDate, String> of(int year) {
        return library.getHolidays(year).stream()
                .collect(Collectors.toUnmodifiableMap(
                        Holiday::getDate, holiday -> holiday.getDescription(DUTCH), (one, other) -> one));
    }
}
