package nl.veerkracht.notification.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.veerkracht.contracts.access.Role;
import nl.veerkracht.notification.directory.KeycloakUsers.KeycloakRole;
import nl.veerkracht.notification.directory.KeycloakUsers.KeycloakUser;
import nl.veerkracht.notification.people.model.Details;
import nl.veerkracht.notification.people.model.Member;
import nl.veerkracht.notification.people.model.Organisation;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/**
 * The accounts of those who work for an organisation, in the identity provider's own list; there is no other. Whatever is
 * asked of it throws {@link DirectoryDown} when it cannot be asked now.
 */
@ApplicationScoped
public class Accounts {
    private static final List<String> FIRST_STEPS = List.of("VERIFY_EMAIL", "UPDATE_PASSWORD");
    private static final Duration LINK_WORKS = Duration.ofDays(3);
    private static final String PORTAL = "gateway";
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;

    private final KeycloakUsers users;
    private final PeopleWithRole peopleWithRole;

    Accounts(@RestClient KeycloakUsers users, PeopleWithRole peopleWithRole) {
        this.users = users;
        this.peopleWithRole = peopleWithRole;
    }

    /** Everyone there, in no order: one listing of the people, and one of the holders of each role that is to be had. */
    public List<Member> of(Organisation organisation) {
        return DirectoryDown.unlessAnswered(() -> {
            var holders = Holders.of(organisation, peopleWithRole);
            return EveryPage.of((first, most) -> users.withAttributes(attributes(organisation), first, most, false))
                    .stream()
                    .flatMap(user -> Members.member(user, holders.rolesOf(user.id()), organisation).stream())
                    .toList();
        });
    }

    /** Somebody there; empty for everybody elsewhere as for nobody. */
    public Optional<Member> find(String id, Organisation organisation) {
        return DirectoryDown.unlessAnswered(
                () -> user(id).flatMap(user -> Members.member(user, roles(id), organisation)));
    }

    /**
     * Adds somebody who cannot do anything yet: without a role, and without a password.
     *
     * @param administrator account of a colleague, who acts for the same organisation
     * @return the id of the account
     * @throws EmailInUse when there is one with this address
     */
    public String add(String email, Details details, String administrator) {
        return DirectoryDown.unlessAnswered(() -> {
            var colleague = Attributes.ofColleague(users.user(administrator), details.staffNumber());
            var added = Members.added(email, details, colleague, FIRST_STEPS);
            try (var answer = users.add(added)) {
                var location = String.valueOf(answer.getLocation());
                return location.substring(location.lastIndexOf('/') + 1);
            } catch (WebApplicationException refused) {
                throw refused.getResponse().getStatus() == CONFLICT ? new EmailInUse() : refused;
            }
        });
    }

    /** Gives name, number and roles as they are to be; a role that nobody here can have stays as it is. */
    public void change(Member member, Details details) {
        told(() -> {
            var id = member.account();
            give(id, member.details().roles(), details.roles());
            users.change(id, Members.changed(users.user(id), details));
        });
    }

    /** Gives and takes roles. */
    public void give(Member member, Set<Role> roles) {
        told(() -> give(member.account(), member.details().roles(), roles));
    }

    /** Lets somebody sign in again, or not any more; then what they had open ends as well. */
    public void activate(Member member, boolean active) {
        told(() -> {
            var id = member.account();
            users.change(id, Members.activated(users.user(id), active));
            if (!active) {
                users.signOut(id);
            }
        });
    }

    /** Has the identity provider mail a link under which one sets a password. */
    public void invite(String id) {
        told(() -> users.mail(id, PORTAL, LINK_WORKS.toSeconds(), FIRST_STEPS));
    }

    private void give(String id, Set<Role> before, Set<Role> after) {
        var known = users.roles();
        var taken = Members.named(known, before, after);
        var given = Members.named(known, after, before);
        if (!taken.isEmpty()) {
            users.take(id, taken);
        }
        if (!given.isEmpty()) {
            users.give(id, given);
        }
    }

    private Set<Role> roles(String id) {
        return Members.roles(users.rolesOf(id).stream().map(KeycloakRole::name));
    }

    private Optional<KeycloakUser> user(String id) {
        try {
            return Optional.of(users.user(id));
        } catch (WebApplicationException refused) {
            if (refused.getResponse().getStatus() == NOT_FOUND) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    private static String attributes(Organisation organisation) {
        return "%s:%s %s:%s"
                .formatted(
                        Attributes.ORGANISATION_KIND,
                        organisation.kind(),
                        Attributes.ORGANISATION_IDENTIFIER,
                        organisation.identifier());
    }

    /** Whoever is mailed is looked up anew from now on, also when it ended half-way. */
    private void told(Runnable change) {
        try {
            DirectoryDown.unlessAnswered(() -> {
                change.run();
                return true;
            });
        } finally {
            peopleWithRole.forget();
        }
    }
}
