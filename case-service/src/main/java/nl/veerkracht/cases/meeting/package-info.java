/** Meetings of all who help, with the young person and the parents: planned, recorded once, and agreed with or not. */
@NullMarked
package nl.veerkracht.cases.meeting;

import org.jspecify.annotations.NullMarked;
