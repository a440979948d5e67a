package nl.veerkracht.school.signal.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.veerkracht.school.absence.model.Period;
import nl.veerkracht.school.calendar.model.ClosedDays;
import nl.veerkracht.school.calendar.model.SchoolCalendar;
import nl.veerkracht.school.calendar.model.SchoolYear;
import org.jspecify.annotations.Nullable;

/**
 * A second reading of the rules, from their text alone, one day after the other and as slow as that is; it shares nothing
 * with what it is held against but the names.
 *
 * @param today no day after it counts
 */
public record NaiveReading(
        List<SchoolYear> years,
        List<ClosedDays> closed,
        Set<LocalDate> holidays,
        Collection<Period> sick,
        LocalDate today) {

    /** The same school, for what is held against this. */
    SchoolCalendar calendar() {
        return new SchoolCalendar(
                years, closed, day -> holidays.contains(day) ? Optional.of("holiday") : Optional.empty());
    }

    /** The same pupil, who was sick in these periods as well. */
    NaiveReading with(Collection<Period> more) {
        var all = new ArrayList<>(sick);
        all.addAll(more);
        return new NaiveReading(years, closed, holidays, all, today);
    }

    /** On the start of the so manieth episode that starts within the last so many school weeks; then the counter restarts. */
    public List<LocalDate> frequent(int times, int weeks) {
        var signals = new ArrayList<LocalDate>();
        var after = LocalDate.MIN;
        for (var day : days()) {
            if (startsEpisode(day)) {
                var last = after;
                var window = firstOfWeeks(day, weeks);
                var count = days().stream()
                        .filter(each -> each.isAfter(last) && !each.isBefore(window) && !each.isAfter(day))
                        .filter(this::startsEpisode)
                        .count();
                if (count >= times) {
                    signals.add(day);
                    after = day;
                }
            }
        }
        return signals;
    }

    /** On the so manieth school day of one episode, once for each. */
    public List<LocalDate> isLong(int length) {
        return days().stream()
                .filter(day -> isSick(day) && lengthUntil(day) == length)
                .toList();
    }

    /** On the first day of a school year with more than so many episodes or sick days in it. */
    public List<LocalDate> extensive(int episodes, int sickDays) {
        return years.stream()
                .flatMap(year -> days().stream()
                        .filter(year::contains)
                        .filter(day -> isSick(day))
                        .filter(day -> inYear(year, day, true) > episodes || inYear(year, day, false) > sickDays)
                        .findFirst()
                        .stream())
                .sorted()
                .toList();
    }

    private long inYear(SchoolYear year, LocalDate until, boolean starts) {
        return days().stream()
                .filter(year::contains)
                .filter(day -> !day.isAfter(until))
                .filter(day -> starts ? startsEpisode(day) : isSick(day))
                .count();
    }

    private List<LocalDate> days() {
        var first = years.stream()
                .map(SchoolYear::firstDay)
                .min(LocalDate::compareTo)
                .orElseThrow();
        var last = years.stream()
                .map(SchoolYear::lastDay)
                .max(LocalDate::compareTo)
                .orElseThrow();
        return first.datesUntil(last.plusDays(1)).toList();
    }

    private boolean isSchoolDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && yearOf(day) != null
                && !holidays.contains(day)
                && closed.stream().noneMatch(each -> !day.isBefore(each.from()) && !day.isAfter(each.to()));
    }

    private boolean isSick(LocalDate day) {
        return isSchoolDay(day)
                && !day.isAfter(today)
                && sick.stream()
                        .anyMatch(each -> !day.isBefore(each.firstDay())
                                && (each.lastDay() == null || !day.isAfter(each.lastDay())));
    }

    private boolean startsEpisode(LocalDate day) {
        return isSick(day) && lengthUntil(day) == 1;
    }

    /** How many school days the episode of this sick day has had; a new school year starts a new one. */
    private int lengthUntil(LocalDate day) {
        var length = 1;
        var before = schoolDayBefore(day);
        while (before != null && isSick(before)) {
            length++;
            before = schoolDayBefore(before);
        }
        return length;
    }

    /** In the same school year. */
    private @Nullable LocalDate schoolDayBefore(LocalDate day) {
        var year = yearOf(day);
        for (var before = day.minusDays(1); year != null && year.contains(before); before = before.minusDays(1)) {
            if (isSchoolDay(before)) {
                return before;
            }
        }
        return null;
    }

    /** The first day of the last so many school weeks; a week without a school day is none. */
    private LocalDate firstOfWeeks(LocalDate day, int weeks) {
        var monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var left = weeks;
        var found = monday;
        for (var week = monday; left > 0 && !week.isBefore(days().get(0).minusDays(7)); week = week.minusWeeks(1)) {
            if (isSchoolWeek(week)) {
                found = week;
                left--;
            }
        }
        return found;
    }

    private boolean isSchoolWeek(LocalDate monday) {
        return IntStream.range(0, 5).mapToObj(monday::plusDays).anyMatch(this::isSchoolDay);
    }

    private @Nullable SchoolYear yearOf(LocalDate day) {
        return years.stream().filter(year -> year.contains(day)).findFirst().orElse(null);
    }
}
