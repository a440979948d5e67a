/** Erasing a young person: asking for it, the second person's yes, and the certificate. */
@NullMarked
package nl.veerkracht.gateway.erasure;

import org.jspecify.annotations.NullMarked;
