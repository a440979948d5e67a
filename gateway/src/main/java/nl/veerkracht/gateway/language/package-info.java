/** Dutch first, English second. */
@NullMarked
package nl.veerkracht.gateway.language;

import org.jspecify.annotations.NullMarked;
