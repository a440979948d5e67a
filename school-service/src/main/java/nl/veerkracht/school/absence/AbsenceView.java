package nl.veerkracht.school.absence;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An absence as the caller may see it.
 *
 * @param category withheld where only its presence may be seen, and unknown as long as the code is not mapped
 */
public record AbsenceView(
        UUID absenceRef,
        String schoolId,
        LocalDate firstDay,
        @Nullable LocalDate lastDay,
        @Nullable String category,
        boolean presenceOnly,
        String status) {}
