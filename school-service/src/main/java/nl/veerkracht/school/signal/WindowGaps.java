package nl.veerkracht.school.signal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.veerkracht.school.calendar.Calendars;
import nl.veerkracht.school.calendar.model.SchoolCalendar;
import nl.veerkracht.school.heartbeat.DaysWithoutData;

/**
 * Adds to why a signal holds on which days of its window there was nothing to count: the school was closed, or said nothing,
 * and then it may have been less than it was. Worked out when it is read, for a word that comes late fills a gap and changes
 * nothing about the signal.
 */
@ApplicationScoped
class WindowGaps {
    private final DaysWithoutData daysWithoutData;
    private final Calendars calendars;

    WindowGaps(DaysWithoutData daysWithoutData, Calendars calendars) {
        this.daysWithoutData = daysWithoutData;
        this.calendars = calendars;
    }

    private record OfSchool(Set<LocalDate> withoutData, SchoolCalendar calendar) {
        SignalView in(SignalView signal) {
            var from = signal.from();
            var count = withoutData.stream()
                    .filter(day -> !day.isBefore(from) && !day.isAfter(signal.holdsOn()))
                    .count();
            return signal.without((int) count, SkippedDays.between(calendar, from, signal.holdsOn()));
        }
    }

    /** The same signals. */
    List<SignalView> in(List<SignalView> signals) {
        var bySchool = signals.stream().collect(Collectors.groupingBy(SignalView::schoolId));
        var schools = new HashMap<String, OfSchool>();
        return signals.stream()
                .map(signal -> schools.computeIfAbsent(
                                signal.schoolId(), school -> of(school, bySchool.getOrDefault(school, List.of())))
                        .in(signal))
                .toList();
    }

    /** Of the whole span of these signals at once. */
    private OfSchool of(String schoolId, List<SignalView> signals) {
        var without = daysWithoutData.of(
                schoolId,
                signals.stream()
                        .map(SignalView::from)
                        .min(Comparator.naturalOrder())
                        .orElse(LocalDate.EPOCH),
                signals.stream()
                        .map(SignalView::holdsOn)
                        .max(Comparator.naturalOrder())
                        .orElse(LocalDate.EPOCH));
        return new OfSchool(without, calendars.of(schoolId));
    }
}
