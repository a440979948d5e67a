/** Absence as schools report it. */
@NullMarked
package nl.veerkracht.school.absence;

import org.jspecify.annotations.NullMarked;
