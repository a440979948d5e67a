/** Events in, with effect once. */
@NullMarked
package nl.veerkracht.kit.inbox;

import org.jspecify.annotations.NullMarked;
