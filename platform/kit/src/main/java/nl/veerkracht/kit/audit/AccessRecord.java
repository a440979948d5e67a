package nl.veerkracht.kit.audit;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody looked, or was refused.
 *
 * @param chain together with the position where the record itself can be found
 * @param action what was asked, such as {@code GET /v1/things/{id}}
 * @param client the program that asked on the user's behalf
 * @param dataSubject null when somebody was asked for by what is no id, and nobody was found
 * @param answer status of the answer, as HTTP has it
 */
public record AccessRecord(
        UUID chain,
        long position,
        Instant begun,
        String traceId,
        String action,
        String actionCode,
        String userId,
        List<String> roles,
        String organisationKind,
        String organisationIdentifier,
        @Nullable String client,
        @Nullable UUID dataSubject,
        List<Verdict> verdicts,
        @Nullable String purpose,
        String processingActivity,
        int answer) {

    /** Where a list goes on with what is older, whichever list it stands on: also one that is put together from several logs. */
    @JsonProperty
    public String cursor() {
        return Place.of(this).encoded();
    }
}
