/** What the notification-service tells about notices it brought. */
@NullMarked
package nl.veerkracht.contracts.notification;

import org.jspecify.annotations.NullMarked;
