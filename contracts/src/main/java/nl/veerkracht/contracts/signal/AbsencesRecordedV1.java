package nl.veerkracht.contracts.signal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An absence of a young person with an open case, as it stands at the version given: days only, never the reason. */
public record AbsencesRecordedV1(
        UUID absenceRef,
        String schoolId,
        LocalDate firstDay,
        @Nullable LocalDate lastDay,
        Status status,
        Instant version) {

    /** Whether the absence counts, or was taken back by the school. */
    public enum Status {
        ACTIVE,
        WITHDRAWN
    }
}
