package nl.veerkracht.notification.directory;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** The part of Keycloak's admin API that we use. */
@RegisterRestClient(configKey = "directory")
@OidcClientFilter
interface KeycloakUsers {

    /** A user, as far as it matters here; an attribute has any number of values. */
    record KeycloakUser(
            String id,
            boolean enabled,
            @Nullable String email,
            @Nullable Map<String, List<String>> attributes) {}

    @GET
    @Path("/roles/{role}/users")
    List<KeycloakUser> withRole(
            @PathParam("role") String role,
            @QueryParam("first") int first,
            @QueryParam("max") int max,
            @QueryParam("briefRepresentation") boolean brief);
}
