package nl.veerkracht.contracts.roster;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.veerkracht.contracts.enrolment.Sector;
import org.jspecify.annotations.Nullable;

/**
 * A young person is enrolled at a school, as it stands; sent again when any of it changes, and then replaces what was sent
 * before. Ids, kinds and days only.
 *
 * @param until last day, as far as it is known, also when the school told it as an end
 * @param version when the school said so: the later version counts, whichever comes in first
 */
public record PersonEnrolmentStartedV1(
        String schoolId,
        Sector sector,
        String municipalityCode,
        @Nullable UUID mentorRef,
        LocalDate from,
        @Nullable LocalDate until,
        Instant version) {}
