package nl.veerkracht.contracts.roster;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A young person leaves a school after this last day, unless the school says later that the enrolment goes on.
 *
 * @param version when the school said so: the later of this and what is told of the enrolment counts, the end when both
 *     are of one moment
 */
public record PersonEnrolmentEndedV1(String schoolId, LocalDate until, Instant version) {}
