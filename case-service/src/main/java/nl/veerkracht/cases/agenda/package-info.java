/** The appointments of who helps, as a list and for a calendar program. */
@NullMarked
package nl.veerkracht.cases.agenda;

import org.jspecify.annotations.NullMarked;
