package nl.veerkracht.notification.people;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is sent of somebody.
 *
 * @param email of a new person only
 */
public record PersonRequest(
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable String email,
        @Nullable List<@Nullable String> roles,
        @Nullable String staffNumber) {
    static final PersonRequest EMPTY = new PersonRequest(null, null, null, null, null);

    /** Names nobody: names have no place in a log. */
    @Override
    public String toString() {
        return "PersonRequest";
    }
}
