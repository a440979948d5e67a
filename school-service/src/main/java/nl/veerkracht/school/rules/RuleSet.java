package nl.veerkracht.school.rules;

import java.util.List;

/**
 * What a school chooses for one kind of education, all at once.
 *
 * @param partOfDayCounts whether being sick for part of a day makes it a sick day
 */
record RuleSet(List<RuleText> rules, boolean partOfDayCounts) {
    RuleSet {
        rules = List.copyOf(rules);
    }
}
