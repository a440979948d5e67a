/** Whether two enrolments are of one young person. */
@NullMarked
package nl.veerkracht.school.identity;

import org.jspecify.annotations.NullMarked;
