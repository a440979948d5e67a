package nl.veerkracht.contracts.absence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The last day of an absence that was still open, or another last day than was told before. */
public record AbsenceEndedV1(
        String schoolId, String absenceId, @Nullable String pupilKey, LocalDate lastDay) {}
