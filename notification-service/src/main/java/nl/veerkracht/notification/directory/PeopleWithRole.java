package nl.veerkracht.notification.directory;

import io.quarkus.cache.CacheInvalidateAll;
import io.quarkus.cache.CacheResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.veerkracht.notification.directory.KeycloakUsers.KeycloakUser;
import nl.veerkracht.notification.notice.model.Person;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** All people with a role, as asked from Keycloak a short while ago at most. */
@ApplicationScoped
class PeopleWithRole {
    private static final String CACHE = "people-with-role";
    private static final int NOT_FOUND = 404;

    private final KeycloakUsers users;

    PeopleWithRole(@RestClient KeycloakUsers users) {
        this.users = users;
    }

    /** Leaves out whoever cannot sign in, has no address or belongs to no organisation. */
    @CacheResult(cacheName = CACHE)
    List<Recipient> get(String role) {
        return now(role, false).stream()
                .flatMap(user -> recipient(user, role).stream())
                .toList();
    }

    /** Everyone, as it is now. */
    List<KeycloakUser> now(String role, boolean brief) {
        return EveryPage.of((first, most) -> page(role, first, most, brief));
    }

    /** Somebody has changed: what was asked before is asked again. */
    @CacheInvalidateAll(cacheName = CACHE)
    void forget() {}

    /** A role that the realm does not have is a role that nobody has. */
    private List<KeycloakUser> page(String role, int first, int most, boolean brief) {
        try {
            return users.withRole(role, first, most, brief);
        } catch (WebApplicationException refused) {
            if (refused.getResponse().getStatus() == NOT_FOUND) {
                return List.of();
            }
            throw refused;
        }
    }

    private static Optional<Recipient> recipient(KeycloakUser user, String role) {
        var kind = Attributes.of(user, Attributes.ORGANISATION_KIND);
        var identifier = Attributes.of(user, Attributes.ORGANISATION_IDENTIFIER);
        var email = Optional.ofNullable(user.email()).filter(text -> !text.isBlank());
        if (!user.enabled() || kind.isEmpty() || identifier.isEmpty() || email.isEmpty()) {
            return Optional.empty();
        }
        var staffNumber = Attributes.of(user, Attributes.STAFF_NUMBER).orElse(null);
        var person = new Person(String.valueOf(user.id()), kind.get(), identifier.get(), Set.of(role), staffNumber);
        var locale = Attributes.of(user, Attributes.LOCALE).orElse("");
        return Optional.of(new Recipient(person, email.get(), locale));
    }
}
