package nl.veerkracht.school.signal.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.veerkracht.contracts.enrolment.Sector;
import nl.veerkracht.contracts.signal.SignalKind;
import org.jspecify.annotations.Nullable;

/**
 * The rules of one school for one kind of education through time: on each day those are in force that began last.
 *
 * @param versions in the order in which they begin; the first is in force from the beginning
 */
public record RuleBook(List<Version> versions) {

    /**
     * Rules that are in force from this day until others are.
     *
     * @param partOfDayCounts whether being sick for part of a day makes it a sick day
     * @param automaticReferral whether a signal asks at once for a referral to the youth physician, not after a talk only
     */
    public record Version(LocalDate from, List<SignalRule> rules, boolean partOfDayCounts, boolean automaticReferral) {
        public Version {
            rules = List.copyOf(rules);
        }
    }

    public RuleBook {
        versions = versions.stream().sorted(Comparator.comparing(Version::from)).toList();
    }

    /** The same rules always. */
    public static RuleBook always(List<SignalRule> rules, boolean partOfDayCounts) {
        return new RuleBook(List.of(new Version(LocalDate.MIN, rules, partOfDayCounts, false)));
    }

    /** The usual rules of this kind of education, and then what the school chose itself. */
    public static RuleBook of(Sector sector, List<Version> own) {
        var usual = new Version(LocalDate.MIN, SignalRule.defaultsFor(sector), true, false);
        return new RuleBook(Stream.concat(Stream.of(usual), own.stream()).toList());
    }

    /** The version in force on this day. */
    public Version on(LocalDate day) {
        for (var index = versions.size() - 1; index > 0; index--) {
            if (!versions.get(index).from().isAfter(day)) {
                return versions.get(index);
            }
        }
        return versions.get(0);
    }

    /** The rule for this kind of signal on this day; null when such signals are not raised then. */
    @Nullable
    SignalRule rule(SignalKind kind, LocalDate day) {
        for (var rule : on(day).rules()) {
            if (rule.kind() == kind) {
                return rule;
            }
        }
        return null;
    }

    /** Every kind of signal that is raised at some time, in the order in which the rules were given. */
    List<SignalKind> kinds() {
        return versions.stream()
                .flatMap(version -> version.rules().stream())
                .map(SignalRule::kind)
                .distinct()
                .toList();
    }
}
