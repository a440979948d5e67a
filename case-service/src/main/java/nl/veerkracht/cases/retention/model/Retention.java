package nl.veerkracht.cases.retention.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says from the rules what has to be kept on a day, and of whom nothing has. A missing rule or moment keeps. */
public final class Retention {
    private final Map<String, RetentionRule> rules;

    public Retention(Collection<RetentionRule> rules) {
        this.rules =
                rules.stream().collect(Collectors.toUnmodifiableMap(RetentionRule::dataClass, Function.identity()));
    }

    /** What of this young person has to be kept on this day, by class. */
    public List<Kept> kept(History history, LocalDate day) {
        return history.classes().stream()
                .sorted()
                .map(dataClass -> kept(dataClass, history))
                .filter(kept -> kept.until() == null || day.isBefore(kept.until()))
                .toList();
    }

    /** Those of them of whom nothing has to be kept on this day, and what there is of each. */
    public List<Due> due(Collection<History> histories, LocalDate day) {
        return histories.stream()
                .filter(history -> kept(history, day).isEmpty())
                .flatMap(this::due)
                .sorted(Comparator.comparing(Due::since).thenComparing(Due::youngPersonId))
                .toList();
    }

    /** Somebody of whom there is nothing is not due. */
    private Stream<Due> due(History history) {
        return history.classes().stream()
                .flatMap(dataClass -> Stream.ofNullable(kept(dataClass, history).until()))
                .max(Comparator.naturalOrder())
                .map(since -> new Due(
                        history.youngPersonId(),
                        since,
                        history.classes().stream().sorted().toList()))
                .stream();
    }

    private Kept kept(String dataClass, History history) {
        var rule = rules.get(dataClass);
        if (rule == null) {
            return new Kept(dataClass, null, Basis.LAW, "There is no rule for this class: it stays");
        }
        var until = Optional.ofNullable(history.reached().get(rule.countedFrom()))
                .map(from -> from.plusYears(rule.years()))
                .orElse(null);
        return new Kept(dataClass, until, rule.basis(), rule.source());
    }
}
