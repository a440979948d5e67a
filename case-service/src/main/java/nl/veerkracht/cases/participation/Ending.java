package nl.veerkracht.cases.participation;

import org.jspecify.annotations.Nullable;

/**
 * By whom a participation was ended, and why.
 *
 * @param identifier of the organisation that ended it; nobody does when a move ends it
 * @param by account of whoever ended it
 * @param reason in their own words
 */
record Ending(
        @Nullable String identifier,
        @Nullable String by,
        @Nullable String reason) {}
