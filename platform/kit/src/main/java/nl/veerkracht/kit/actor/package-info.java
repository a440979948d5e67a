/** Who is asking, read from the token. */
@NullMarked
package nl.veerkracht.kit.actor;

import org.jspecify.annotations.NullMarked;
