package nl.veerkracht.cases.family;

import nl.veerkracht.contracts.access.Relative.Relation;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the family, as the school tells.
 *
 * @param label what the school calls a parent, to tell them apart; no name
 */
record NewRelative(
        Relation relation, boolean hasCustody, @Nullable String label) {}
