package nl.veerkracht.school.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.veerkracht.contracts.signal.SignalKind;
import nl.veerkracht.school.request.Body;
import nl.veerkracht.school.signal.model.Comparison;
import nl.veerkracht.school.signal.model.Criterion;
import nl.veerkracht.school.signal.model.Measure;
import nl.veerkracht.school.signal.model.Rearm;
import nl.veerkracht.school.signal.model.Window;
import nl.veerkracht.school.signal.model.Window.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rules that a school wants.
 *
 * @param from the day from which they are in force
 */
record RulesRequest(LocalDate from, RuleSet rules) {
    private static final int MOST_RULES = 3;
    private static final int MOST_CRITERIA = 4;
    private static final int HIGHEST = 200;
    private static final int MOST_WEEKS = 52;
    private static final int YEARS_AHEAD = 2;

    /**
     * Rules with the day on which they begin: tomorrow at the earliest, so that a signal keeps the rule that raised it.
     *
     * @throws nl.veerkracht.kit.problem.InvalidRequest with everything that is wrong
     */
    static RulesRequest checked(@Nullable String json, LocalDate today) {
        var body = Body.of(json);
        var from = body.day("from", today.plusDays(1), today.plusYears(YEARS_AHEAD));
        var rules = ruleSet(body);
        body.refuseIfFaulty();
        return new RulesRequest(from, rules);
    }

    /** @throws nl.veerkracht.kit.problem.InvalidRequest with everything that is wrong */
    static RuleSet tried(@Nullable String json) {
        var body = Body.of(json);
        var rules = ruleSet(body);
        body.refuseIfFaulty();
        return rules;
    }

    private static RuleSet ruleSet(Body body) {
        return new RuleSet(rules(body), body.flag("partOfDayCounts", true), body.flag("automaticReferral", false));
    }

    private static List<RuleText> rules(Body body) {
        var rules = new ArrayList<RuleText>();
        var kinds = EnumSet.noneOf(SignalKind.class);
        for (var item : body.list("rules", MOST_RULES)) {
            var rule = rule(item);
            if (rule.kind() == SignalKind.CONCERN || !kinds.add(rule.kind())) {
                item.fault("kind", "must be FREQUENT, LONG or EXTENSIVE, each once");
            }
            rules.add(rule);
        }
        return rules;
    }

    private static RuleText rule(Body item) {
        var window = window(item.object("window"));
        var criteria = item.list("criteria", MOST_CRITERIA).stream()
                .map(each -> criterion(each, window))
                .toList();
        if (criteria.isEmpty()) {
            item.fault("criteria", "must have at least one");
        }
        return new RuleText(
                choice(item, "kind", SignalKind.values()), criteria, window, choice(item, "rearm", Rearm.values()));
    }

    private static Window window(Body item) {
        var span = choice(item, "span", Span.values());
        return new Window(span, span == Span.SCHOOL_WEEKS ? item.number("weeks", 1, MOST_WEEKS) : 0);
    }

    private static Criterion criterion(Body item, Window window) {
        var measure = choice(item, "measure", Measure.values());
        if (measure == Measure.EPISODES && window.span() == Span.EPISODE) {
            item.fault("measure", "must be SICK_DAYS: within one episode there is one episode");
        }
        return new Criterion(
                measure, choice(item, "comparison", Comparison.values()), item.number("number", 1, HIGHEST));
    }

    private static <E extends Enum<E>> E choice(Body item, String name, E[] values) {
        Function<String, Optional<E>> parse = text ->
                Stream.of(values).filter(value -> value.name().equals(text)).findFirst();
        var names = Stream.of(values).map(Enum::name).collect(Collectors.joining(", "));
        return item.choice(name, parse, values[0], "must be one of " + names);
    }
}
