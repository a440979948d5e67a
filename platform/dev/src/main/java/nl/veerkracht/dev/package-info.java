/** Starts the real parts of the platform on one machine, without containers, for people and for tests. */
@NullMarked
package nl.veerkracht.dev;

import org.jspecify.annotations.NullMarked;
