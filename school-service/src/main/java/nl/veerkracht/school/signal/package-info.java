/** Signals: raised, withdrawn, shown. */
@NullMarked
package nl.veerkracht.school.signal;

import org.jspecify.annotations.NullMarked;
