package nl.veerkracht.cases.plan.model;

import org.jspecify.annotations.Nullable;

/**
 * What all who take part work towards.
 *
 * @param programmeGoal the goal of the region's programme that it belongs to, where somebody tied it to one
 */
public record Goal(String text, @Nullable String programmeGoal) {

    @Override
    public String toString() {
        return "Goal";
    }
}
