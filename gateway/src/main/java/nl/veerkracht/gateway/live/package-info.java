/** Tells open pages that what they show has changed. */
@NullMarked
package nl.veerkracht.gateway.live;

import org.jspecify.annotations.NullMarked;
