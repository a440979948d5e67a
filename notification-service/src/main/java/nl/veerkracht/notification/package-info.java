/** Who is told what, when, and proof of it. */
@NullMarked
package nl.veerkracht.notification;

import org.jspecify.annotations.NullMarked;
