/** Events in. */
@NullMarked
package nl.veerkracht.notification.messaging;

import org.jspecify.annotations.NullMarked;
