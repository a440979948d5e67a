/** What the reader was told. */
@NullMarked
package nl.veerkracht.gateway.inbox;

import org.jspecify.annotations.NullMarked;
