package nl.veerkracht.contracts.enrolment;

import java.time.LocalDate;

/** A pupil leaves a school after this last day. */
public record EnrolmentEndedV1(String schoolId, String pupilKey, LocalDate until) {}
