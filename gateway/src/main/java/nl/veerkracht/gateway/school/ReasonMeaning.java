package nl.veerkracht.gateway.school;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a code of a school can mean. */
public enum ReasonMeaning {
    SICK,
    MEDICAL_VISIT,
    LEAVE_GRANTED,
    RELIGION,
    SUSPENDED,
    OTHER_AUTHORISED,
    LATE_AUTHORISED,
    LATE_UNAUTHORISED,
    TRUANCY,
    LUXURY,
    UNKNOWN,
    PRESENT,
    NOT_ATTENDANCE;

    static Optional<ReasonMeaning> parse(@Nullable String name) {
        return Arrays.stream(values())
                .filter(meaning -> meaning.name().equals(name))
                .findFirst();
    }
}
