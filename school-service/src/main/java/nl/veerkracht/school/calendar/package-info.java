/** The calendars of the schools: how they are stored, asked for and replaced. */
@NullMarked
package nl.veerkracht.school.calendar;

import org.jspecify.annotations.NullMarked;
