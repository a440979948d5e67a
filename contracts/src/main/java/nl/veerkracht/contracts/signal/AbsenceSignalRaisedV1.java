package nl.veerkracht.contracts.signal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.contracts.enrolment.Sector;
import org.jspecify.annotations.Nullable;

/**
 * Absence of a young person became a concern; says that and when, not what for.
 *
 * @param automaticReferral whether the school's rules ask at once for a referral to the youth physician; no where it is not said
 */
public record AbsenceSignalRaisedV1(
        UUID signalId,
        String schoolId,
        Sector sector,
        SignalKind kind,
        LocalDate holdsOn,
        Instant detectedAt,
        RuleVersion rule,
        String municipalityCode,
        @Nullable UUID mentorRef,
        List<LocalDate> schoolDaysAhead,
        @Nullable Boolean automaticReferral) {

    public AbsenceSignalRaisedV1 {
        schoolDaysAhead = schoolDaysAhead == null ? List.of() : List.copyOf(schoolDaysAhead);
    }

    /** Whether the youth physician is to be asked at once. */
    public boolean asksForReferral() {
        return Boolean.TRUE.equals(automaticReferral);
    }

    /** The rule that raised the signal, in the version that held on that day. */
    public record RuleVersion(String name, String version) {}
}
