/** Who is told what: the notices, and the inbox that people read them in. */
@NullMarked
package nl.veerkracht.notification.notice;

import org.jspecify.annotations.NullMarked;
