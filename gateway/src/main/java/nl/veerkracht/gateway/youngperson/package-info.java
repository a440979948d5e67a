/** The page about one young person: case, timeline, calendar. */
@NullMarked
package nl.veerkracht.gateway.youngperson;

import org.jspecify.annotations.NullMarked;
