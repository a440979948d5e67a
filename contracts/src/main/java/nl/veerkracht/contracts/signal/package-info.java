/** What the school-service tells about absence that became a concern. */
@NullMarked
package nl.veerkracht.contracts.signal;

import org.jspecify.annotations.NullMarked;
