/** With whom of the family a talk or a meeting is; where one of them is left out, somebody says why. */
@NullMarked
package nl.veerkracht.cases.hearing;

import org.jspecify.annotations.NullMarked;
