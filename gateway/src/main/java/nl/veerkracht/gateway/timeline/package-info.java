/** The timeline as a page shows it: a part of it, as it is asked for, in one line through time. */
@NullMarked
package nl.veerkracht.gateway.timeline;

import org.jspecify.annotations.NullMarked;
