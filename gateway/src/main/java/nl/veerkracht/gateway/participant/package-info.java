/** Who takes part in the case of a young person and why, and ending it. */
@NullMarked
package nl.veerkracht.gateway.participant;

import org.jspecify.annotations.NullMarked;
