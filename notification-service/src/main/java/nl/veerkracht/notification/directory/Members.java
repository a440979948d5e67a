package nl.veerkracht.notification.directory;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.veerkracht.contracts.access.Role;
import nl.veerkracht.notification.directory.KeycloakUsers.KeycloakRole;
import nl.veerkracht.notification.directory.KeycloakUsers.KeycloakUser;
import nl.veerkracht.notification.people.model.Details;
import nl.veerkracht.notification.people.model.Member;
import nl.veerkracht.notification.people.model.Organisation;
import org.jspecify.annotations.Nullable;

/** Translates between what Keycloak knows of a user and what we know of who works somewhere. */
final class Members {
    private Members() {}

    /** Empty for whoever does not act for this organisation. */
    static Optional<Member> member(KeycloakUser user, Set<Role> roles, Organisation organisation) {
        var kind = Attributes.of(user, Attributes.ORGANISATION_KIND).orElse("");
        var identifier = Attributes.of(user, Attributes.ORGANISATION_IDENTIFIER).orElse("");
        if (!organisation.is(kind, identifier)) {
            return Optional.empty();
        }
        var fitting = roles.stream().filter(organisation::has).collect(Collectors.toSet());
        var details = new Details(
                text(user.firstName()),
                text(user.lastName()),
                fitting,
                Attributes.of(user, Attributes.STAFF_NUMBER).orElse(null));
        return Optional.of(new Member(text(user.id()), text(user.email()), details, user.enabled()));
    }

    static KeycloakUser added(
            String email, Details details, Map<String, List<String>> attributes, List<String> firstSteps) {
        return new KeycloakUser(
                null, email, true, email, details.givenName(), details.familyName(), attributes, firstSteps);
    }

    static KeycloakUser changed(KeycloakUser user, Details details) {
        var attributes = Attributes.withStaffNumber(Attributes.all(user), details.staffNumber());
        return new KeycloakUser(
                user.id(),
                user.username(),
                user.enabled(),
                user.email(),
                details.givenName(),
                details.familyName(),
                attributes,
                null);
    }

    static KeycloakUser activated(KeycloakUser user, boolean active) {
        return new KeycloakUser(
                user.id(),
                user.username(),
                active,
                user.email(),
                user.firstName(),
                user.lastName(),
                user.attributes(),
                null);
    }

    /** As Keycloak names them: those that are in the one and not in the other. */
    static List<KeycloakRole> named(List<KeycloakRole> known, Set<Role> in, Set<Role> notIn) {
        return known.stream()
                .filter(role -> Role.parse(role.name())
                        .filter(in::contains)
                        .filter(one -> !notIn.contains(one))
                        .isPresent())
                .toList();
    }

    static Set<Role> roles(Stream<String> names) {
        var roles = EnumSet.noneOf(Role.class);
        names.forEach(name -> Role.parse(name).ifPresent(roles::add));
        return roles;
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
