package nl.veerkracht.gateway.look;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.veerkracht.gateway.language.Dates;
import nl.veerkracht.gateway.language.Dates.Written;
import nl.veerkracht.gateway.page.Organisations;
import nl.veerkracht.gateway.page.RuleWord;
import nl.veerkracht.gateway.page.SeenWord;
import nl.veerkracht.kit.audit.LookView;
import nl.veerkracht.kit.audit.Outcome;
import nl.veerkracht.kit.audit.Verdict;

/**
 * One look of somebody, in whatever services; never which person of an organisation it was.
 *
 * @param since when it was looked the first time of these
 * @param times how often one after the other the same was looked at on that day
 * @param who the organisation; empty for who acts for none
 * @param roles in words; empty when none is known
 * @param system whether it was a program of the school, and nobody
 * @param own whether it was the reader
 */
public record LookLine(
        Written when,
        Written since,
        int times,
        String who,
        String roles,
        boolean system,
        boolean own,
        List<Seen> seen) {
    private static final String SYSTEM = "system";

    /** What was seen in the same way for the same reason. */
    public record Seen(Outcome how, RuleWord why, List<SeenWord> what) {}

    /**
     * What makes several records one look. A trace is what a caller says it is: by the rest of it, nobody hides behind the
     * look of another, or a day of looking behind one look.
     */
    private record Look(
            String trace,
            Instant minute,
            boolean own,
            String organisationKind,
            String organisationIdentifier,
            List<String> roles) {

        static Look of(LookView look) {
            return new Look(
                    look.trace(),
                    look.at().truncatedTo(ChronoUnit.MINUTES),
                    look.own(),
                    look.organisationKind(),
                    look.organisationIdentifier(),
                    look.roles());
        }
    }

    /** The looks, in the order in which they came, newest first. */
    static List<LookLine> of(List<LookView> looks, Organisations organisations, Dates dates) {
        var lines = new ArrayList<LookLine>();
        looks.stream()
                .collect(Collectors.groupingBy(Look::of, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(one -> line(one, organisations, dates))
                .forEach(line -> add(line, lines));
        return List.copyOf(lines);
    }

    private static void add(LookLine line, List<LookLine> lines) {
        var last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
        if (last != null && last.isLike(line)) {
            lines.set(lines.size() - 1, last.and(line));
        } else {
            lines.add(line);
        }
    }

    public boolean isRepeated() {
        return times > 1;
    }

    private boolean isLike(LookLine other) {
        return and(other).equals(other.at(when, other.since, times + other.times))
                && Dates.dayOf(when.iso()).equals(Dates.dayOf(other.when.iso()));
    }

    /** Both as one; the other is what came before. */
    private LookLine and(LookLine earlier) {
        return at(when, earlier.since, times + earlier.times);
    }

    private LookLine at(Written last, Written first, int often) {
        return new LookLine(last, first, often, who, roles, system, own, seen);
    }

    private static LookLine line(List<LookView> one, Organisations organisations, Dates dates) {
        var first = one.get(0);
        var roles = first.roles().stream()
                .filter(role -> !role.equals(SYSTEM))
                .map(organisations::role)
                .collect(Collectors.joining(", "));
        var moment = dates.moment(first.at());
        return new LookLine(
                moment,
                moment,
                1,
                first.organisationKind().isEmpty()
                        ? ""
                        : organisations.name(first.organisationKind(), first.organisationIdentifier()),
                roles,
                first.roles().contains(SYSTEM),
                first.own(),
                seen(one.stream().flatMap(look -> look.seen().stream())));
    }

    private static List<Seen> seen(Stream<Verdict> verdicts) {
        var all = new TreeMap<Outcome, Map<RuleWord, Set<SeenWord>>>();
        verdicts.forEach(verdict -> all.computeIfAbsent(verdict.outcome(), how -> new TreeMap<>())
                .computeIfAbsent(RuleWord.parse(verdict.rule()), why -> new TreeSet<>())
                .add(SeenWord.parse(verdict.category())));
        var seen = new ArrayList<Seen>();
        all.forEach((how, whys) -> whys.forEach((why, what) -> seen.add(new Seen(how, why, List.copyOf(what)))));
        return seen;
    }
}
