package nl.veerkracht.kit.audit;

import nl.veerkracht.kit.actor.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Who asks, and by which program.
 *
 * @param client null when the token does not say
 */
record Visitor(Actor actor, @Nullable String client) {}
