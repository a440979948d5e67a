/** The page with the notes of a case, and the form to write one. */
@NullMarked
package nl.veerkracht.gateway.note;

import org.jspecify.annotations.NullMarked;
