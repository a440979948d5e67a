package nl.veerkracht.school.signal.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.veerkracht.contracts.signal.SignalKind;
import nl.veerkracht.school.absence.model.Episode;
import nl.veerkracht.school.absence.model.Period;
import nl.veerkracht.school.absence.model.Sickness;
import nl.veerkracht.school.calendar.model.SchoolCalendar;

/**
 * What other absence of one pupil would change: what would stop a signal, and what one day more would raise. Nothing is
 * reckoned here but days; the rules are asked again, so that the answer is what would happen.
 */
public final class WhatIf {
    /** Of today sickness may be known already; of the next school day it is not yet. */
    private static final int AHEAD = 2;

    private final SchoolCalendar calendar;
    private final RuleBook rules;
    private final Collection<Sickness> sick;
    private final List<List<LocalDate>> episodes;
    private final List<LocalDate> sickDays;
    private final List<ExpectedSignal> standing;
    private final LocalDate today;
    private final UnaryOperator<LocalDate> countsUntil;

    /**
     * About the absence as it is known.
     *
     * @param countsUntil the last day on which absence counts, of what is known on a day
     */
    public WhatIf(
            SchoolCalendar calendar,
            Collection<Sickness> sick,
            RuleBook rules,
            LocalDate today,
            UnaryOperator<LocalDate> countsUntil) {
        this.calendar = calendar;
        this.rules = rules;
        this.sick = List.copyOf(sick);
        this.today = today;
        this.countsUntil = countsUntil;
        this.episodes = SignalRules.episodes(calendar, sick, rules, countsUntil.apply(today));
        this.sickDays = episodes.stream().flatMap(List::stream).toList();
        this.standing = signals(sickDays, today);
    }

    /**
     * One school day more.
     *
     * @param raises the signals that would be raised on it; empty when it changes nothing
     */
    public record OneMoreDay(LocalDate day, List<ExpectedSignal> raises) {
        public OneMoreDay {
            raises = List.copyOf(raises);
        }
    }

    /** The signals that should stand. */
    public List<ExpectedSignal> signals() {
        return standing;
    }

    /**
     * What of that which was counted would stop the signal by itself, if it were no sickness after all: whole episodes, or
     * days next to each other each of which does. Empty when more than one would have to be otherwise. A signal that would
     * only come on another day is not stopped.
     */
    public List<Episode> stops(ExpectedSignal signal) {
        var counted = signal.evidence().episodes();
        return signal.evidence().measure() == Measure.EPISODES
                ? counted.stream()
                        .flatMap(episode -> runFrom(episode.firstDay()))
                        .filter(run -> stops(signal, new HashSet<>(run)))
                        .map(WhatIf::episode)
                        .toList()
                : counted.stream()
                        .flatMap(episode -> daysThatStop(signal, episode))
                        .toList();
    }

    /** The school days of this span on which part of a day was sickness, where the rules do not count that. */
    public List<LocalDate> notCounted(LocalDate from, LocalDate until) {
        var counted = new HashSet<>(sickDays);
        return sick.stream()
                .filter(each -> !each.isOfWholeDays())
                .map(Sickness::period)
                .flatMap(part -> calendar.schoolDaysBetween(part.firstDay(), part.lastUntil(until)).stream())
                .filter(day -> !day.isBefore(from) && !counted.contains(day))
                .distinct()
                .sorted()
                .toList();
    }

    /** The first school day from today of which no sickness is known; empty when the calendar or the enrolment ends before. */
    public Optional<OneMoreDay> oneMoreDay() {
        var known = new HashSet<>(sickDays);
        return calendar.nextSchoolDays(today.minusDays(1), AHEAD).stream()
                .filter(day -> !known.contains(day) && countsUntil.apply(day).equals(day))
                .findFirst()
                .map(day -> new OneMoreDay(day, raisedOn(day)));
    }

    private List<ExpectedSignal> raisedOn(LocalDate day) {
        return signals(Stream.concat(sickDays.stream(), Stream.of(day)).toList(), day).stream()
                .filter(signal -> signal.holdsOn().equals(day))
                .toList();
    }

    private Stream<Episode> daysThatStop(ExpectedSignal signal, Episode counted) {
        var stopping = new ArrayList<List<LocalDate>>();
        var previousStops = false;
        for (var day : calendar.schoolDaysBetween(counted.firstDay(), counted.lastDay())) {
            var doesStop = stops(signal, Set.of(day));
            if (doesStop && !previousStops) {
                stopping.add(new ArrayList<>());
            }
            if (doesStop) {
                stopping.get(stopping.size() - 1).add(day);
            }
            previousStops = doesStop;
        }
        return stopping.stream().map(WhatIf::episode);
    }

    /** Whether there would be one signal of this kind less. */
    private boolean stops(ExpectedSignal signal, Set<LocalDate> otherwise) {
        var kind = signal.rule().kind();
        var left = sickDays.stream().filter(day -> !otherwise.contains(day)).toList();
        return count(kind, signals(left, today)) < count(kind, standing);
    }

    private Stream<List<LocalDate>> runFrom(LocalDate firstDay) {
        return episodes.stream().filter(run -> run.get(0).equals(firstDay));
    }

    private List<ExpectedSignal> signals(List<LocalDate> days, LocalDate last) {
        var sick = days.stream()
                .map(day -> Sickness.ofWholeDays(new Period(day, day)))
                .toList();
        return SignalRules.evaluate(calendar, sick, rules, last);
    }

    private static long count(SignalKind kind, List<ExpectedSignal> signals) {
        return signals.stream().filter(signal -> signal.rule().kind() == kind).count();
    }

    private static Episode episode(List<LocalDate> days) {
        return new Episode(days.get(0), days.get(days.size() - 1), days.size());
    }
}
