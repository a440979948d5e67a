package nl.veerkracht.notification.directory;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** The part of Keycloak's admin API that we use. */
@RegisterRestClient(configKey = "directory")
@OidcClientFilter
interface KeycloakUsers {

    /** A user, as far as it matters here; an attribute has any number of values. What is absent stays as it is. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record KeycloakUser(
            @Nullable String id,
            @Nullable String username,
            boolean enabled,
            @Nullable String email,
            @Nullable String firstName,
            @Nullable String lastName,
            @Nullable Map<String, List<String>> attributes,
            @Nullable List<String> requiredActions) {}

    /** A role; it is given by both. */
    record KeycloakRole(String id, String name) {}

    @GET
    @Path("/roles/{role}/users")
    List<KeycloakUser> withRole(
            @PathParam("role") String role,
            @QueryParam("first") int first,
            @QueryParam("max") int max,
            @QueryParam("briefRepresentation") boolean brief);

    /** @param attributes what the attributes must be, such as {@code kind:SCHOOL number:1} */
    @GET
    @Path("/users")
    List<KeycloakUser> withAttributes(
            @QueryParam("q") String attributes,
            @QueryParam("first") int first,
            @QueryParam("max") int max,
            @QueryParam("briefRepresentation") boolean brief);

    @GET
    @Path("/users/{id}")
    KeycloakUser user(@PathParam("id") String id);

    /** The id of the new user is the last part of {@code Location}. */
    @POST
    @Path("/users")
    Response add(KeycloakUser user);

    @PUT
    @Path("/users/{id}")
    void change(@PathParam("id") String id, KeycloakUser user);

    @GET
    @Path("/roles")
    List<KeycloakRole> roles();

    @GET
    @Path("/users/{id}/role-mappings/realm")
    List<KeycloakRole> rolesOf(@PathParam("id") String id);

    @POST
    @Path("/users/{id}/role-mappings/realm")
    void give(@PathParam("id") String id, List<KeycloakRole> roles);

    @DELETE
    @Path("/users/{id}/role-mappings/realm")
    void take(@PathParam("id") String id, List<KeycloakRole> roles);

    /** Ends every session. */
    @POST
    @Path("/users/{id}/logout")
    void signOut(@PathParam("id") String id);

    /**
     * Mails a link under which the user does what is asked.
     *
     * @param client where the user goes on afterwards
     * @param seconds how long the link works
     */
    @PUT
    @Path("/users/{id}/execute-actions-email")
    void mail(
            @PathParam("id") String id,
            @QueryParam("client_id") String client,
            @QueryParam("lifespan") long seconds,
            List<String> actions);
}
