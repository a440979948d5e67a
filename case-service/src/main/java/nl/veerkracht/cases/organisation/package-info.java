/** The organisations that can be asked to take part, as the region registers them. */
@NullMarked
package nl.veerkracht.cases.organisation;

import org.jspecify.annotations.NullMarked;
