package nl.veerkracht.notification.directory;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.veerkracht.contracts.access.Role;
import nl.veerkracht.notification.directory.KeycloakUsers.KeycloakUser;
import nl.veerkracht.notification.people.model.Organisation;
import org.jspecify.annotations.Nullable;

/** Who has which of the roles that an organisation can give: asked for each role, and not for each of its people. */
record Holders(Map<Role, Set<String>> accounts) {

    static Holders of(Organisation organisation, PeopleWithRole people) {
        var accounts = new EnumMap<Role, Set<String>>(Role.class);
        organisation
                .roles()
                .forEach(role -> accounts.put(
                        role,
                        people.now(role.wireName(), true).stream()
                                .map(KeycloakUser::id)
                                .collect(Collectors.toSet())));
        return new Holders(accounts);
    }

    Set<Role> rolesOf(@Nullable String account) {
        var roles = EnumSet.noneOf(Role.class);
        accounts.forEach((role, holders) -> {
            if (holders.contains(account)) {
                roles.add(role);
            }
        });
        return roles;
    }
}
