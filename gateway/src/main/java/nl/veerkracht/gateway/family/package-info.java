/** The pages of the young person and the parents: what happened, who takes part, and what they decide on. */
@NullMarked
package nl.veerkracht.gateway.family;

import org.jspecify.annotations.NullMarked;
