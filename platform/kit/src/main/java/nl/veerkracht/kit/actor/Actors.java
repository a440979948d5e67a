package nl.veerkracht.kit.actor;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Who asks, by the verified token of the request under way. */
@RequestScoped
public class Actors {
    private final JsonWebToken token;
    private final SecurityIdentity identity;
    private final ActorClaims claims;

    Actors(JsonWebToken token, SecurityIdentity identity, ActorClaims claims) {
        this.token = token;
        this.identity = identity;
        this.claims = claims;
    }

    /**
     * The actor of this request.
     *
     * @throws UnknownClient when the program that asks is not one of ours
     * @throws IncompleteToken when the token does not say who or for which organisation
     */
    public Actor current() {
        return claims.require(token, identity.getRoles());
    }

    /** The program that asks on the actor's behalf; null when the token does not say. */
    public @Nullable String client() {
        return ActorClaims.client(token);
    }
}
