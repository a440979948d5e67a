/** The page that says of each signal why it is there and what would stop it, and what one more day would do. */
@NullMarked
package nl.veerkracht.gateway.signal;

import org.jspecify.annotations.NullMarked;
