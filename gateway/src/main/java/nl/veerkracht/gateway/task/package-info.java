/** A task that needs a later day. */
@NullMarked
package nl.veerkracht.gateway.task;

import org.jspecify.annotations.NullMarked;
