/** The rules of telling. */
@NullMarked
package nl.veerkracht.notification.notice.model;

import org.jspecify.annotations.NullMarked;
