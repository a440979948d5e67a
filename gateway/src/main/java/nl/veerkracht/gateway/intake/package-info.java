/** The door through which schools send events: checks them, and puts them on the bus. */
@NullMarked
package nl.veerkracht.gateway.intake;

import org.jspecify.annotations.NullMarked;
