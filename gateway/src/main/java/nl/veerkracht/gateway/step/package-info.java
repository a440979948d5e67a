/** Where a case stands, and bringing it further. */
@NullMarked
package nl.veerkracht.gateway.step;

import org.jspecify.annotations.NullMarked;
