/** A young person is erased here as well: what there is, that it goes, and that it stays gone. */
@NullMarked
package nl.veerkracht.notification.erasure;

import org.jspecify.annotations.NullMarked;
