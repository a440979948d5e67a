package nl.veerkracht.gateway.session;

import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import nl.veerkracht.kit.problem.UnknownResource;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * The pages about an organisation are there for its administrators and for nobody else; who only administers begins there,
 * and not on a page with work that can never come.
 */
@Singleton
class AdministratorDoor {
    private static final String HOME = "/organisation";

    private final Reader reader;

    AdministratorDoor(Reader reader) {
        this.reader = reader;
    }

    @ServerRequestFilter
    public Optional<Response> keep(ContainerRequestContext request) {
        var path = request.getUriInfo().getPath();
        if (!reader.isSignedIn()) {
            return Optional.empty();
        }
        if (path.equals("/") && reader.onlyAdministers()) {
            return Optional.of(Response.seeOther(URI.create(HOME)).build());
        }
        if ((path.equals(HOME) || path.startsWith(HOME + "/")) && !reader.isAdministrator()) {
            throw new UnknownResource();
        }
        return Optional.empty();
    }
}
