/** Refusals, as application/problem+json. */
@NullMarked
package nl.veerkracht.kit.problem;

import org.jspecify.annotations.NullMarked;
