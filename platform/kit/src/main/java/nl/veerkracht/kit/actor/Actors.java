package nl.veerkracht.kit.actor;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Reads the actor from the verified token, and from nothing else; fails closed. */
@RequestScoped
public class Actors {
    private final JsonWebToken token;
    private final SecurityIdentity identity;
    private final ActorConfig config;

    Actors(JsonWebToken token, SecurityIdentity identity, ActorConfig config) {
        this.token = token;
        this.identity = identity;
        this.config = config;
    }

    /**
     * The actor of this request.
     *
     * @throws IncompleteToken when the token does not say who or for which organisation
     */
    public Actor current() {
        return new Actor(
                required("sub"),
                organisation("organisation_kind"),
                organisation("organisation_identifier"),
                Set.copyOf(identity.getRoles()),
                scopes(optional("scope")),
                optional("staff_number"));
    }

    /** Half an organisation is none at all: who acts for themselves has neither claim. */
    private String organisation(String claim) {
        return actsForThemselves() ? "" : required(claim);
    }

    private boolean actsForThemselves() {
        return optional("organisation_kind") == null
                && optional("organisation_identifier") == null
                && identity.getRoles().stream().anyMatch(config.rolesWithoutOrganisation()::contains);
    }

    /** The program that asks on the actor's behalf; null when the token does not say. */
    public @Nullable String client() {
        return optional("azp");
    }

    private String required(String claim) {
        var value = optional(claim);
        if (value == null || value.isBlank()) {
            throw new IncompleteToken(claim);
        }
        return value;
    }

    private @Nullable String optional(String claim) {
        Object value = token.getClaim(claim);
        return value instanceof String text ? text : null;
    }

    private static Set<String> scopes(@Nullable String scope) {
        return scope == null || scope.isBlank() ? Set.of() : Set.of(scope.trim().split("\\s+"));
    }
}
