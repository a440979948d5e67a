package nl.veerkracht.gateway.session;

import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import nl.veerkracht.kit.problem.UnknownResource;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Keeps two kinds of readers apart. The young person and parents have pages of their own, whoever works for an
 * organisation has the others, and the pages of the one are not there for the other.
 */
@Singleton
class FamilyDoor {
    private static final String HOME = "/family";

    private final Reader reader;

    FamilyDoor(Reader reader) {
        this.reader = reader;
    }

    @ServerRequestFilter
    public Optional<Response> keep(ContainerRequestContext request) {
        var path = request.getUriInfo().getPath();
        if (isForEverybody(path) || !reader.isSignedIn()) {
            return Optional.empty();
        }
        var family = reader.isOfFamily();
        if (family && path.equals("/")) {
            return Optional.of(Response.seeOther(URI.create(HOME)).build());
        }
        if (family != isOfFamily(path)) {
            throw new UnknownResource();
        }
        return Optional.empty();
    }

    private static boolean isForEverybody(String path) {
        return path.startsWith("/v1/") || path.equals("/signed-out");
    }

    private static boolean isOfFamily(String path) {
        return path.equals(HOME) || path.startsWith(HOME + "/");
    }
}
