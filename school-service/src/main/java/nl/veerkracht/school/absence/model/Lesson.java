package nl.veerkracht.school.absence.model;

import java.math.BigDecimal;
import java.time.LocalDate;

/** Hours missed on one day. */
public record Lesson(LocalDate day, BigDecimal hours) {}
