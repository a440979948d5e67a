/** The parts: how each is prepared, started, known to be well, and stopped. */
@NullMarked
package nl.veerkracht.dev.part;

import org.jspecify.annotations.NullMarked;
