/** The clock that can be moved. */
@NullMarked
package nl.veerkracht.clock;

import org.jspecify.annotations.NullMarked;
