package nl.veerkracht.kit.actor;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Reads the actor from the claims of a verified token, and from nothing else; fails closed. */
@ApplicationScoped
class ActorClaims {
    private static final String KIND = "organisation_kind";
    private static final String IDENTIFIER = "organisation_identifier";
    private static final String ANY = "*";

    private final ActorConfig config;

    ActorClaims(ActorConfig config) {
        this.config = config;
    }

    /**
     * The actor that may be decided on.
     *
     * @throws UnknownClient when the program that asks is not one of ours
     * @throws IncompleteToken when the token does not say who or for which organisation
     */
    Actor require(JsonWebToken token, Set<String> roles) {
        requireKnownClient(client(token));
        required(token, "sub");
        if (!actsForThemselves(token, roles)) {
            required(token, KIND);
            required(token, IDENTIFIER);
        }
        return told(token, roles);
    }

    /** As far as the token says, for the record of who was refused; nothing may be decided on it. */
    Actor told(JsonWebToken token, Set<String> roles) {
        return new Actor(
                orNone(token, "sub"),
                orNone(token, KIND),
                orNone(token, IDENTIFIER),
                Set.copyOf(roles),
                scopes(orNone(token, "scope")),
                text(token, "staff_number"));
    }

    /** The program that asks on the actor's behalf; null when the token does not say. */
    static @Nullable String client(JsonWebToken token) {
        return text(token, "azp");
    }

    /** NL GOV Assurance profile for OAuth 2.0: a resource looks whether the token was given to a program that it knows. */
    private void requireKnownClient(@Nullable String client) {
        if (client == null || config.clients().stream().noneMatch(known -> names(known, client))) {
            throw new UnknownClient();
        }
    }

    private static boolean names(String known, String client) {
        return known.endsWith(ANY)
                ? client.startsWith(known.substring(0, known.length() - ANY.length()))
                : client.equals(known);
    }

    /** Half an organisation is none at all: who acts for themselves has neither claim. */
    private boolean actsForThemselves(JsonWebToken token, Set<String> roles) {
        return text(token, KIND) == null
                && text(token, IDENTIFIER) == null
                && roles.stream().anyMatch(config.rolesWithoutOrganisation()::contains);
    }

    private static void required(JsonWebToken token, String claim) {
        if (orNone(token, claim).isBlank()) {
            throw new IncompleteToken();
        }
    }

    private static String orNone(JsonWebToken token, String claim) {
        var text = text(token, claim);
        return text == null ? "" : text;
    }

    private static @Nullable String text(JsonWebToken token, String claim) {
        Object value = token.getClaim(claim);
        return value instanceof String text ? text : null;
    }

    private static Set<String> scopes(String scope) {
        return scope.isBlank() ? Set.of() : Set.of(scope.trim().split("\\s+"));
    }
}
