package nl.veerkracht.school.signal.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.veerkracht.contracts.signal.SignalKind;
import nl.veerkracht.school.absence.model.Episode;
import nl.veerkracht.school.calendar.model.SchoolCalendar;
import nl.veerkracht.school.calendar.model.SchoolYear;
import org.jspecify.annotations.Nullable;

/** The rules for one kind of signal, walking day by day through the episodes of one pupil. */
final class RuleRun {
    private final SignalKind kind;
    private final RuleBook rules;
    private final SchoolCalendar calendar;
    private final List<ExpectedSignal> fired = new ArrayList<>();
    private final List<List<LocalDate>> counting = new ArrayList<>();
    private @Nullable LocalDate lastFired;

    RuleRun(SignalKind kind, RuleBook rules, SchoolCalendar calendar) {
        this.kind = kind;
        this.rules = rules;
        this.calendar = calendar;
    }

    List<ExpectedSignal> over(List<List<LocalDate>> episodes) {
        for (var episode : episodes) {
            var soFar = new ArrayList<LocalDate>();
            counting.add(soFar);
            for (var day : episode) {
                soFar.add(day);
                var rule = rules.rule(kind, day);
                if (rule != null) {
                    on(day, soFar, rule);
                }
            }
        }
        return fired;
    }

    private void on(LocalDate day, List<LocalDate> episode, SignalRule rule) {
        if (!isArmed(day, episode, rule)) {
            return;
        }
        for (var criterion : rule.criteria()) {
            var evidence = evidence(criterion, day, episode, rule.window());
            if (evidence.isPresent()) {
                fire(day, evidence.get(), rule);
                return;
            }
        }
    }

    private void fire(LocalDate day, Evidence evidence, SignalRule rule) {
        fired.add(new ExpectedSignal(rule, day, evidence));
        lastFired = day;
        if (rule.rearm() == Rearm.RESET) {
            counting.clear();
        }
    }

    private boolean isArmed(LocalDate day, List<LocalDate> episode, SignalRule rule) {
        var last = lastFired;
        return switch (rule.rearm()) {
            case RESET -> counting.contains(episode);
            case EVERY_FURTHER -> true;
            case ONCE_PER_EPISODE -> last == null || last.isBefore(episode.get(0));
            case ONCE_PER_YEAR -> last == null || last.isBefore(startOfYear(day));
        };
    }

    private Optional<Evidence> evidence(Criterion criterion, LocalDate day, List<LocalDate> episode, Window window) {
        if (criterion.measure() == Measure.EPISODES && episode.size() > 1) {
            return Optional.empty();
        }
        var from = windowStart(day, episode, window);
        var counted = new ArrayList<Episode>();
        var days = 0;
        for (var each : counting) {
            days += count(criterion.measure(), each, from, counted);
        }
        var total = criterion.measure() == Measure.EPISODES ? counted.size() : days;
        return criterion.comparison().holds(total, criterion.number())
                ? Optional.of(new Evidence(
                        counted, from, day, criterion.measure(), criterion.comparison(), criterion.number(), total))
                : Optional.empty();
    }

    /** Adds what of the episode lies in the window: one that began before it is no episode of the window, its days are. */
    private static int count(Measure measure, List<LocalDate> episode, LocalDate from, List<Episode> counted) {
        var inside = measure == Measure.EPISODES && episode.get(0).isBefore(from)
                ? List.<LocalDate>of()
                : episode.stream().filter(day -> !day.isBefore(from)).toList();
        if (!inside.isEmpty()) {
            counted.add(new Episode(inside.get(0), inside.get(inside.size() - 1), inside.size()));
        }
        return inside.size();
    }

    private LocalDate windowStart(LocalDate day, List<LocalDate> episode, Window window) {
        return switch (window.span()) {
            case SCHOOL_WEEKS -> calendar.windowStart(day, window.weeks());
            case SCHOOL_YEAR -> startOfYear(day);
            case EPISODE -> episode.get(0);
        };
    }

    private LocalDate startOfYear(LocalDate day) {
        return calendar.yearOf(day).map(SchoolYear::firstDay).orElse(day);
    }
}
