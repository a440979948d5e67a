/** Where young people are enrolled, as schools tell. */
@NullMarked
package nl.veerkracht.cases.enrolment;

import org.jspecify.annotations.NullMarked;
