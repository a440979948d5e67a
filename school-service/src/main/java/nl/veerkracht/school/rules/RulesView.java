package nl.veerkracht.school.rules;

import java.time.LocalDate;
import java.util.List;
import nl.veerkracht.contracts.enrolment.Sector;
import nl.veerkracht.school.signal.model.RuleBook;
import nl.veerkracht.school.signal.model.SignalRule;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a school for one kind of education, through time.
 *
 * @param available one rule of each kind that a school may choose, as it usually is
 */
public record RulesView(Sector sector, List<VersionView> versions, List<SignalRule> available) {

    /**
     * Rules that are in force from a day until others are.
     *
     * @param from null for the usual rules of the kind of education
     * @param partOfDayCounts whether being sick for part of a day makes it a sick day
     * @param automaticReferral whether a signal asks at once for a referral
     */
    public record VersionView(
            @Nullable LocalDate from, List<SignalRule> rules, boolean partOfDayCounts, boolean automaticReferral) {}

    static RulesView of(Sector sector, RuleBook book) {
        return new RulesView(
                sector,
                book.versions().stream()
                        .map(version -> new VersionView(
                                version.from().equals(LocalDate.MIN) ? null : version.from(),
                                version.rules(),
                                version.partOfDayCounts(),
                                version.automaticReferral()))
                        .toList(),
                SignalRule.ofEveryKind());
    }
}
