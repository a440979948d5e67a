package nl.veerkracht.notification.directory;

import io.quarkus.cache.CacheResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.veerkracht.notification.directory.KeycloakUsers.KeycloakUser;
import nl.veerkracht.notification.notice.model.Person;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** All people with a role, as asked from Keycloak a short while ago at most. */
@ApplicationScoped
class PeopleWithRole {
    private static final int PAGE = 500;
    private static final int NOT_FOUND = 404;

    private final KeycloakUsers users;

    PeopleWithRole(@RestClient KeycloakUsers users) {
        this.users = users;
    }

    /** Leaves out whoever cannot sign in, has no address or belongs to no organisation. */
    @CacheResult(cacheName = "people-with-role")
    List<Recipient> get(String role) {
        var people = new ArrayList<Recipient>();
        List<KeycloakUser> page;
        var first = 0;
        do {
            page = page(role, first);
            page.stream().flatMap(user -> recipient(user, role).stream()).forEach(people::add);
            first += PAGE;
        } while (page.size() == PAGE);
        return List.copyOf(people);
    }

    /** A role that the realm does not have is a role that nobody has. */
    private List<KeycloakUser> page(String role, int first) {
        try {
            return users.withRole(role, first, PAGE, false);
        } catch (WebApplicationException refused) {
            if (refused.getResponse().getStatus() == NOT_FOUND) {
                return List.of();
            }
            throw refused;
        }
    }

    private static Optional<Recipient> recipient(KeycloakUser user, String role) {
        var kind = attribute(user, "organisation_kind");
        var identifier = attribute(user, "organisation_identifier");
        var email = Optional.ofNullable(user.email()).filter(text -> !text.isBlank());
        if (!user.enabled() || kind.isEmpty() || identifier.isEmpty() || email.isEmpty()) {
            return Optional.empty();
        }
        var staffNumber = attribute(user, "staff_number").orElse(null);
        var person = new Person(user.id(), kind.get(), identifier.get(), Set.of(role), staffNumber);
        return Optional.of(
                new Recipient(person, email.get(), attribute(user, "locale").orElse("")));
    }

    private static Optional<String> attribute(KeycloakUser user, String name) {
        return Stream.ofNullable(user.attributes())
                .map(Map::entrySet)
                .flatMap(Set::stream)
                .filter(entry -> entry.getKey().equals(name))
                .flatMap(entry -> entry.getValue().stream())
                .filter(value -> !value.isBlank())
                .findFirst();
    }
}
