/** The rules of a meeting: who is there, what is recorded of it, and who agrees with that. */
@NullMarked
package nl.veerkracht.cases.meeting.model;

import org.jspecify.annotations.NullMarked;
