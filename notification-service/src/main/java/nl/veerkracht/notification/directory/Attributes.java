package nl.veerkracht.notification.directory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.veerkracht.notification.directory.KeycloakUsers.KeycloakUser;
import org.jspecify.annotations.Nullable;

/** What the realm keeps of a user besides name and address; the claims of their tokens come from it. */
final class Attributes {
    static final String ORGANISATION_KIND = "organisation_kind";
    static final String ORGANISATION_IDENTIFIER = "organisation_identifier";
    static final String STAFF_NUMBER = "staff_number";
    static final String LOCALE = "locale";
    /** What says for which organisation somebody acts: the same for all who work there. */
    static final Set<String> OF_ORGANISATION =
            Set.of("organisation", ORGANISATION_KIND, ORGANISATION_IDENTIFIER, "organisation_name");

    private Attributes() {}

    static Optional<String> of(KeycloakUser user, String name) {
        return Stream.ofNullable(all(user).get(name))
                .flatMap(List::stream)
                .filter(value -> !value.isBlank())
                .findFirst();
    }

    static Map<String, List<String>> all(KeycloakUser user) {
        var attributes = user.attributes();
        return attributes == null ? Map.of() : attributes;
    }

    /** Those of a new colleague of this user. */
    static Map<String, List<String>> ofColleague(KeycloakUser user, @Nullable String staffNumber) {
        var own = new HashMap<>(all(user));
        own.keySet().retainAll(OF_ORGANISATION);
        return withStaffNumber(own, staffNumber);
    }

    static Map<String, List<String>> withStaffNumber(
            Map<String, List<String>> attributes, @Nullable String staffNumber) {
        var changed = new HashMap<>(attributes);
        changed.remove(STAFF_NUMBER);
        if (staffNumber != null) {
            changed.put(STAFF_NUMBER, List.of(staffNumber));
        }
        return changed;
    }
}
