/** The absence calendar as a picture, the same for whoever may see it. */
@NullMarked
package nl.veerkracht.gateway.calendar;

import org.jspecify.annotations.NullMarked;
