package nl.veerkracht.school.rules;

import java.util.List;

/**
 * What a school chooses for one kind of education, all at once.
 *
 * @param partOfDayCounts whether being sick for part of a day makes it a sick day
 * @param automaticReferral whether a signal asks at once for a referral
 */
record RuleSet(List<RuleText> rules, boolean partOfDayCounts, boolean automaticReferral) {
    RuleSet {
        rules = List.copyOf(rules);
    }
}
