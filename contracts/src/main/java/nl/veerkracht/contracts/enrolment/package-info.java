/** What a school tells about who is enrolled. */
@NullMarked
package nl.veerkracht.contracts.enrolment;

import org.jspecify.annotations.NullMarked;
