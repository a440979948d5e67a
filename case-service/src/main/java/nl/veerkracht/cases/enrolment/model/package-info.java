/** Being enrolled, and on which days. */
@NullMarked
package nl.veerkracht.cases.enrolment.model;

import org.jspecify.annotations.NullMarked;
