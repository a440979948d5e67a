/** The rules of mailing. */
@NullMarked
package nl.veerkracht.notification.mail.model;

import org.jspecify.annotations.NullMarked;
