package nl.veerkracht.gateway.remote;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** What notification-service tells administrators about the people of their organisation, and what can be asked of it. */
@RegisterRestClient(configKey = "notification-service")
@Path("/v1/people")
public interface PeopleService {
    /**
     * @param text part of a name or an address
     * @param ids accounts, separated by commas
     */
    @GET
    Uni<Listed<Colleague>> people(
            @HeaderParam("Authorization") String authorization,
            @QueryParam("q") @Nullable String text,
            @QueryParam("ids") @Nullable String ids,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer limit);

    @GET
    @Path("/{id}")
    Uni<Colleague> person(@HeaderParam("Authorization") String authorization, UUID id);

    @POST
    Uni<Added> add(@HeaderParam("Authorization") String authorization, ColleagueRequest request);

    @PUT
    @Path("/{id}")
    Uni<Colleague> change(@HeaderParam("Authorization") String authorization, UUID id, ColleagueRequest request);

    /** @param what {@code deactivation}, {@code activation} or {@code invitation} */
    @POST
    @Path("/{id}/{what}")
    Uni<Response> act(@HeaderParam("Authorization") String authorization, UUID id, String what);

    @GET
    @Path("/changes")
    Uni<Listed<Change>> changes(
            @HeaderParam("Authorization") String authorization, @QueryParam("cursor") @Nullable String cursor);

    /** Somebody who works for the organisation. */
    record Colleague(
            UUID id,
            String givenName,
            String familyName,
            String email,
            List<String> roles,
            @Nullable String staffNumber,
            boolean active) {

        public String fullName() {
            return (givenName + " " + familyName).strip();
        }
    }

    /** What is said of somebody; the address of somebody new only. */
    record ColleagueRequest(
            String givenName,
            String familyName,
            @Nullable String email,
            List<String> roles,
            @Nullable String staffNumber) {}

    /** Somebody was added; whether they were mailed is another matter. */
    record Added(UUID id, boolean mailed) {}

    /** What an administrator did, with accounts by their ids. */
    record Change(
            UUID id,
            Instant at,
            String by,
            String whom,
            String kind,
            List<String> rolesBefore,
            List<String> rolesAfter,
            boolean done) {}
}
