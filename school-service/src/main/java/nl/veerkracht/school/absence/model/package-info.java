/** Absence as it counts: reasons, sick days and episodes. */
@NullMarked
package nl.veerkracht.school.absence.model;

import org.jspecify.annotations.NullMarked;
