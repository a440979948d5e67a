package nl.veerkracht.school.absence.model;

import java.time.LocalDate;

/**
 * School days next to each other that were all sick days.
 *
 * @param firstDay its start
 * @param lastDay the last sick day of it that counts
 * @param schoolDays how many sick days it has
 */
public record Episode(LocalDate firstDay, LocalDate lastDay, int schoolDays) {}
