/** The lists of work of a reader: choosing, keeping and searching. */
@NullMarked
package nl.veerkracht.gateway.worklist;

import org.jspecify.annotations.NullMarked;
