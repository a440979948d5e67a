package nl.veerkracht.cases.concern;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody at school asks: a case for a young person.
 *
 * @param schoolId the school that the case is asked for; left out, it is the own one
 */
record Concern(UUID youngPersonId, @Nullable String schoolId) {

    /** The same for the same question, however it was written down. */
    String asText() {
        return youngPersonId + "\n" + Objects.requireNonNullElse(schoolId, "");
    }
}
