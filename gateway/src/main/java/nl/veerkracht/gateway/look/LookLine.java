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
 * @param who the organisation; empty for who acts for none
 * @param roles in words; empty when none is known
 * @param system whether it was a program of the school, and nobody
 * @param own whether it was the reader
 */
public record LookLine(Written when, String who, String roles, boolean system, boolean own, List<Seen> seen) {
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

    /** The looks, in the order in which they came. */
    static List<LookLine> of(List<LookView> looks, Organisations organisations, Dates dates) {
        return looks.stream()
                .collect(Collectors.groupingBy(Look::of, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(one -> line(one, organisations, dates))
                .toList();
    }

    private static LookLine line(List<LookView> one, Organisations organisations, Dates dates) {
        var first = one.get(0);
        var roles = first.roles().stream()
                .filter(role -> !role.equals(SYSTEM))
                .map(organisations::role)
                .collect(Collectors.joining(", "));
        return new LookLine(
                dates.moment(first.at()),
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
