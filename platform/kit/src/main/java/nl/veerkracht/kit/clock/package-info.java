/** Business time. */
@NullMarked
package nl.veerkracht.kit.clock;

import org.jspecify.annotations.NullMarked;
