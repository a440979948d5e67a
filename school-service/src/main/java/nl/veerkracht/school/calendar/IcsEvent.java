package nl.veerkracht.school.calendar;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DateProperty;
import net.fortuna.ical4j.model.property.Duration;
import net.fortuna.ical4j.model.property.ExDate;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.transform.recurrence.Frequency;
import nl.veerkracht.school.calendar.CalendarReading.Skipped;
import nl.veerkracht.school.calendar.CalendarReading.Why;
import nl.veerkracht.school.calendar.model.ClosedDays;
import nl.veerkracht.school.calendar.model.SchoolYear;

/** One event of an iCalendar file, as a school means it. */
record IcsEvent(VEvent event) {
    private static final int LONGEST_NAME = 200;
    private static final List<String> YEARS = List.of("schooljaar", "schoolyear", "school year");
    /** What repeats more often than daily is no day. */
    private static final Set<Frequency> BY_DAY =
            Set.of(Frequency.DAILY, Frequency.WEEKLY, Frequency.MONTHLY, Frequency.YEARLY);

    /** By its category, or because its name begins so. */
    boolean isSchoolYear() {
        return Stream.of(Property.CATEGORIES, Property.SUMMARY)
                .flatMap(property -> text(property).stream())
                .map(said -> said.toLowerCase(Locale.ROOT))
                .anyMatch(said -> YEARS.stream().anyMatch(said::startsWith));
    }

    /** Why it cannot be taken, whatever the school years are. */
    Optional<Why> fault() {
        if (text(Property.STATUS).filter("CANCELLED"::equalsIgnoreCase).isPresent()) {
            return Optional.of(Why.CANCELLED);
        }
        if (day(Property.DTSTART).isEmpty() || repeatsWithinADay()) {
            return Optional.of(Why.NOT_WHOLE_DAYS);
        }
        return text(Property.SUMMARY).isEmpty() ? Optional.of(Why.NO_NAME) : Optional.empty();
    }

    SchoolYear asSchoolYear() {
        var first = firstDay();
        return new SchoolYear(first, lastDay(first));
    }

    /** Every time that it returns within this span; once if it does not return. */
    List<ClosedDays> asClosedDays(LocalDate from, LocalDate until) {
        var name = text(Property.SUMMARY).orElseThrow();
        var length = ChronoUnit.DAYS.between(firstDay(), lastDay(firstDay()));
        return starts(from, until)
                .map(start -> new ClosedDays(start, start.plusDays(length), name))
                .toList();
    }

    Skipped skipped(Why why) {
        return new Skipped(
                text(Property.SUMMARY).orElse(null), day(Property.DTSTART).orElse(null), why);
    }

    private Stream<LocalDate> starts(LocalDate from, LocalDate until) {
        return event.<RRule<LocalDate>>getProperty(Property.RRULE)
                .map(rule -> rule.getRecur().getDates(firstDay(), from, until).stream()
                        .filter(day -> !leftOut().contains(day)))
                .orElseGet(() -> Stream.of(firstDay()));
    }

    private Set<Temporal> leftOut() {
        return event.<ExDate<Temporal>>getProperties(Property.EXDATE).stream()
                .flatMap(days -> days.getDates().stream())
                .collect(Collectors.toSet());
    }

    private LocalDate firstDay() {
        return day(Property.DTSTART).orElseThrow();
    }

    /** The end of an event is the day after its last; without one it has a length, or is a single day. */
    private LocalDate lastDay(LocalDate first) {
        return day(Property.DTEND)
                .or(() -> event.<Duration>getProperty(Property.DURATION)
                        .map(Duration::getDuration)
                        .filter(Period.class::isInstance)
                        .map(first::plus))
                .map(end -> end.minusDays(1))
                .filter(last -> !last.isBefore(first))
                .orElse(first);
    }

    private boolean repeatsWithinADay() {
        return event.<RRule<?>>getProperty(Property.RRULE)
                .filter(rule -> !BY_DAY.contains(rule.getRecur().getFrequency()))
                .isPresent();
    }

    private Optional<LocalDate> day(String property) {
        return event.<DateProperty<?>>getProperty(property)
                .map(DateProperty::getDate)
                .filter(LocalDate.class::isInstance)
                .map(LocalDate.class::cast);
    }

    private Optional<String> text(String property) {
        return event.getProperty(property)
                .map(Property::getValue)
                .map(said -> said.replaceAll("\\p{Cntrl}+", " ").strip())
                .filter(said -> !said.isEmpty())
                .map(said -> said.substring(0, Math.min(LONGEST_NAME, said.length())));
    }
}
