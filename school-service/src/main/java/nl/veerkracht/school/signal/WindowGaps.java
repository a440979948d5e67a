package nl.veerkracht.school.signal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.veerkracht.school.heartbeat.DaysWithoutData;

/**
 * Adds to why a signal holds how many days of its window are without data: it may have been less than it was. Worked out when
 * it is read, for a word that comes late fills a gap and changes nothing about the signal.
 */
@ApplicationScoped
class WindowGaps {
    private final DaysWithoutData daysWithoutData;

    WindowGaps(DaysWithoutData daysWithoutData) {
        this.daysWithoutData = daysWithoutData;
    }

    /** The same signals. */
    List<SignalView> in(List<SignalView> signals) {
        var gaps = signals.stream().collect(Collectors.groupingBy(SignalView::schoolId)).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> gaps(each.getKey(), each.getValue())));
        return signals.stream()
                .map(signal ->
                        signal.withDaysWithoutData(count(signal, gaps.getOrDefault(signal.schoolId(), Set.of()))))
                .toList();
    }

    /** Of the whole span of these signals at once. */
    private Set<LocalDate> gaps(String schoolId, List<SignalView> signals) {
        return daysWithoutData.of(
                schoolId,
                signals.stream()
                        .map(WindowGaps::from)
                        .min(Comparator.naturalOrder())
                        .orElse(LocalDate.EPOCH),
                signals.stream()
                        .map(SignalView::holdsOn)
                        .max(Comparator.naturalOrder())
                        .orElse(LocalDate.EPOCH));
    }

    private static int count(SignalView signal, Set<LocalDate> gaps) {
        var from = from(signal);
        return (int) gaps.stream()
                .filter(day -> !day.isBefore(from) && !day.isAfter(signal.holdsOn()))
                .count();
    }

    /** The first day of the window; a reason without one has the day of the signal only. */
    private static LocalDate from(SignalView signal) {
        var from = signal.why().path("from").textValue();
        return from == null ? signal.holdsOn() : LocalDate.parse(from);
    }
}
