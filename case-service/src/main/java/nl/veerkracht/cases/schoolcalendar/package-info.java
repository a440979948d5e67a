/** The school days of a school, which school-service keeps: asked where a deadline counts them and no signal told them. */
@NullMarked
package nl.veerkracht.cases.schoolcalendar;

import org.jspecify.annotations.NullMarked;
