/** When a school has lessons: pure, per school, never per region. */
@NullMarked
package nl.veerkracht.school.calendar.model;

import org.jspecify.annotations.NullMarked;
