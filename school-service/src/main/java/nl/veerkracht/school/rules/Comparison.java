package nl.veerkracht.school.rules;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.veerkracht.contracts.signal.SignalKind;
import nl.veerkracht.school.signal.model.ExpectedSignal;

/** Adds up what two ways to look at absence make of it, over a time; says of nobody which. */
final class Comparison {
    private final LocalDate from;
    private final LocalDate until;
    private final Map<SignalKind, Counts> kinds = new TreeMap<>();
    private int pupils;

    Comparison(LocalDate from, LocalDate until) {
        this.from = from;
        this.until = until;
    }

    /** What makes two signals of one pupil the same. */
    private record Same(SignalKind kind, LocalDate holdsOn) {}

    private static final class Counts {
        private int now;
        private int then;
        private int both;
    }

    /** One more pupil. */
    void add(Collection<ExpectedSignal> asItWas, Collection<ExpectedSignal> asItWouldBe) {
        var now = within(asItWas);
        var then = within(asItWouldBe);
        now.forEach(signal -> of(signal).now++);
        then.forEach(signal -> of(signal).then++);
        now.stream().filter(then::contains).forEach(signal -> of(signal).both++);
        if (!now.equals(then)) {
            pupils++;
        }
    }

    TrialView view() {
        return new TrialView(
                from,
                until,
                pupils,
                kinds.entrySet().stream()
                        .map(kind -> view(kind.getKey(), kind.getValue()))
                        .toList());
    }

    private static TrialView.Kind view(SignalKind kind, Counts counts) {
        return new TrialView.Kind(kind, counts.now, counts.then, counts.now - counts.both, counts.then - counts.both);
    }

    private Counts of(Same signal) {
        return kinds.computeIfAbsent(signal.kind(), kind -> new Counts());
    }

    private Set<Same> within(Collection<ExpectedSignal> signals) {
        return signals.stream()
                .filter(signal -> !signal.holdsOn().isBefore(from))
                .map(signal -> new Same(signal.rule().kind(), signal.holdsOn()))
                .collect(Collectors.toSet());
    }
}
