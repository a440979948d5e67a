/** What schools tell us: what is taken, and in which order it counts. */
@NullMarked
package nl.veerkracht.school.intake;

import org.jspecify.annotations.NullMarked;
