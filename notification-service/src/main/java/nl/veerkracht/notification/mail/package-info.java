/** Notices by e-mail: that there is something, never what. */
@NullMarked
package nl.veerkracht.notification.mail;

import org.jspecify.annotations.NullMarked;
