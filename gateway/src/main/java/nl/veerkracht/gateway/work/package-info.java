/** The page one begins the day with. */
@NullMarked
package nl.veerkracht.gateway.work;

import org.jspecify.annotations.NullMarked;
