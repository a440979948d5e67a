package nl.veerkracht.gateway.remote;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** What case-service tells of the own words of families and of whom they want to talk with, and what can be asked of it. */
@RegisterRestClient(configKey = "case-service")
@Path("/v1/young-people")
public interface VoiceService {
    @GET
    @Path("/{id}/voices")
    Uni<Listed<Voice>> voices(@HeaderParam("Authorization") String authorization, UUID id);

    @POST
    @Path("/{id}/voices")
    Uni<Voice> say(
            @HeaderParam("Authorization") String authorization,
            @HeaderParam("Idempotency-Key") String key,
            UUID id,
            Said said);

    @PUT
    @Path("/{id}/voices/{voice}/audience")
    Uni<Voice> share(@HeaderParam("Authorization") String authorization, UUID id, UUID voice, Shared shared);

    @POST
    @Path("/{id}/voices/{voice}/taking-back")
    Uni<Voice> takeBack(@HeaderParam("Authorization") String authorization, UUID id, UUID voice);

    @GET
    @Path("/{id}/talk-requests")
    Uni<Listed<TalkRequest>> talkRequests(@HeaderParam("Authorization") String authorization, UUID id);

    @POST
    @Path("/{id}/talk-requests")
    Uni<TalkRequest> talk(@HeaderParam("Authorization") String authorization, UUID id, Wish wish);

    /**
     * Somebody's own words.
     *
     * @param audience the kinds of organisation that may read them, or ALL; empty once they were taken back
     */
    record Voice(
            UUID id,
            UUID relativeId,
            String relation,
            String text,
            List<String> audience,
            Instant saidAt,
            @Nullable Instant takenBackAt) {}

    /** New words; says nothing of itself, so that it is in no log. */
    record Said(String text, List<String> audience) {
        @Override
        public String toString() {
            return "Said";
        }
    }

    /** Who may read words from now on. */
    record Shared(List<String> audience) {}

    /** Somebody was asked to talk; {@code dueOn} is the day by which they get in touch. */
    record TalkRequest(
            UUID id,
            String organisationKind,
            String organisationIdentifier,
            String role,
            @Nullable String about,
            Instant askedAt,
            LocalDate dueOn,
            String status,
            @Nullable String outcome,
            @Nullable Instant answeredAt) {}

    /**
     * With whom somebody wants to talk; says nothing of itself, so that it is in no log.
     *
     * @param with the participation of who is asked
     */
    record Wish(String with, String role, @Nullable String about) {
        @Override
        public String toString() {
            return "Wish";
        }
    }
}
