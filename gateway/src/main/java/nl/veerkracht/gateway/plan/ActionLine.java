package nl.veerkracht.gateway.plan;

import java.util.UUID;
import nl.veerkracht.gateway.language.Dates.Written;

/**
 * Something that was agreed in the plan, as a page shows it.
 *
 * @param who the organisation, or who of the family
 * @param role as what they do it; empty for the family
 * @param state whether it is done, in words
 * @param mayFinish whether the reader can mark it as done here
 */
public record ActionLine(
        UUID id, String what, String who, String role, Written due, String state, boolean late, boolean mayFinish) {}
