package nl.veerkracht.gateway.session;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.util.Set;
import nl.veerkracht.contracts.access.OrganisationKind;
import nl.veerkracht.contracts.access.Relative.Relation;
import nl.veerkracht.contracts.access.Role;
import nl.veerkracht.contracts.access.Viewer;
import nl.veerkracht.gateway.language.Language;
import nl.veerkracht.gateway.language.LanguageChoice;
import nl.veerkracht.kit.actor.Actor;
import nl.veerkracht.kit.actor.Actors;
import nl.veerkracht.kit.problem.DomainProblem;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The person who reads the pages of this request. */
@RequestScoped
public class Reader {
    private final SecurityIdentity identity;
    private final JsonWebToken access;
    private final Actors actors;
    private final LanguageChoice choice;

    Reader(SecurityIdentity identity, JsonWebToken access, Actors actors, LanguageChoice choice) {
        this.identity = identity;
        this.access = access;
        this.actors = actors;
        this.choice = choice;
    }

    public boolean isSignedIn() {
        return !identity.isAnonymous();
    }

    /** For the organisation, role and number that decide what is offered; what is shown, the services decide. */
    public Actor actor() {
        return actors.current();
    }

    /** Whether this person reads for themselves, as the young person or a parent, and for no organisation. */
    public boolean isOfFamily() {
        try {
            return actors.current().organisationKind().isEmpty();
        } catch (DomainProblem incomplete) {
            return false;
        }
    }

    /** Whether this person looks after an organisation: its people, and who of them looked at whom. */
    public boolean isAdministrator() {
        return known().contains(Role.ADMINISTRATOR);
    }

    /** Whether that is all this person does, so that there is no work with young people to show. */
    public boolean onlyAdministers() {
        return known().equals(Set.of(Role.ADMINISTRATOR));
    }

    /** Whether this person works at a school. */
    public boolean isOfSchool() {
        return OrganisationKind.SCHOOL.name().equals(actor().organisationKind());
    }

    /** Whether this person sees to the absence of a school, and so says how it is counted there. */
    public boolean coordinatesAbsence() {
        return known().contains(Role.ABSENCE_COORDINATOR);
    }

    private Set<Role> known() {
        try {
            var actor = actors.current();
            return Viewer.from(actor.subject(), actor.organisationKind(), actor.organisationIdentifier(), actor.roles())
                    .map(Viewer::roles)
                    .orElse(Set.of());
        } catch (DomainProblem incomplete) {
            return Set.of();
        }
    }

    /** As whom somebody of the family is spoken to: as what the account is for. */
    public Relation relation() {
        return actors.current().has(Role.PARENT.wireName()) ? Relation.PARENT : Relation.PUPIL;
    }

    /** The name by which the identity provider greets this person. */
    public String name() {
        var principal = identity.getPrincipal();
        String name = principal instanceof JsonWebToken token ? token.getClaim("name") : null;
        return name == null || name.isBlank() ? principal.getName() : name;
    }

    public Language language() {
        return choice.language();
    }

    /** What services are asked with, and in which language they answer. */
    public Asking asking() {
        return new Asking("Bearer " + access.getRawToken(), language().code());
    }

    /** When this person's token ends. */
    public Instant until() {
        return Instant.ofEpochSecond(access.getExpirationTime());
    }

    /** Identifies the session, for the seal on its forms. */
    public String session() {
        Object sid = access.getClaim("sid");
        return access.getSubject() + "\n" + (sid == null ? "" : sid);
    }

    public Set<String> roles() {
        return actor().roles();
    }

    /** A request on behalf of the reader, also when that outlives the page: a stream asks again later. */
    public record Asking(String authorization, String language) {}
}
