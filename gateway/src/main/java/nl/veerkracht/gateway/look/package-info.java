/** Who looked, in all services together, in words for the young person and the parents. */
@NullMarked
package nl.veerkracht.gateway.look;

import org.jspecify.annotations.NullMarked;
