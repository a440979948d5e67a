/** What the case-service tells about the shared timeline. */
@NullMarked
package nl.veerkracht.contracts.timeline;

import org.jspecify.annotations.NullMarked;
