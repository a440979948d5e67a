/** Who is signed in, and whether a form is really theirs. */
@NullMarked
package nl.veerkracht.gateway.session;

import org.jspecify.annotations.NullMarked;
