package nl.veerkracht.contracts.absence;

import org.jspecify.annotations.Nullable;

/** An absence that should not have been reported: as if it never was, except in the history. */
public record AbsenceWithdrawnV1(
        String schoolId, String absenceId, @Nullable String pupilKey) {}
