package nl.veerkracht.contracts.signal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A signal that no longer holds after a correction or withdrawal of absence. */
public record AbsenceSignalWithdrawnV1(
        UUID signalId,
        String schoolId,
        SignalKind kind,
        LocalDate holdsOn,
        Instant withdrawnAt,
        @Nullable UUID mentorRef) {}
