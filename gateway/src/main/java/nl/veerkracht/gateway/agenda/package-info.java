/** Which appointments there are, and an address by which one's own calendar reads them. */
@NullMarked
package nl.veerkracht.gateway.agenda;

import org.jspecify.annotations.NullMarked;
